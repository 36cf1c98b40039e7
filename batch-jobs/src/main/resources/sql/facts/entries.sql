select e.school_id, e.staff_id, e.criterion, e.value, e.claimed, e.decided, e.reason
from asked a
join data.sheet_entries e on e.school_id = a.school_id and e.period = a.period
    and in_force(e.since_change, e.until_change, a.change_no)
order by e.school_id, e.staff_id, e.criterion
