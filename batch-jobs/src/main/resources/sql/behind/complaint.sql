select 'complaints' as dataset, c.row_id
from asked a
join data.complaints c on c.school_id = a.school_id and in_force(c.since_change, c.until_change, a.change_no)
where c.number = ?
