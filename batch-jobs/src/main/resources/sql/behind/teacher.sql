select 'staff' as dataset, s.row_id
from asked a
join data.staff s on s.school_id = a.school_id and s.year = a.year and s.staff_id = ?
    and in_force(s.since_change, s.until_change, a.change_no)
