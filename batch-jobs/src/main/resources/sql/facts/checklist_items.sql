select c.school_id, c.row_id, c.indicator, c.area, c.result
from asked a
join data.expert_checklists c on c.school_id = a.school_id and c.period = a.period
    and in_force(c.since_change, c.until_change, a.change_no)
order by c.school_id, c.row_id
