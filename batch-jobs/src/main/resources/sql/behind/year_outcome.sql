select 'year_outcomes' as dataset, o.row_id
from asked a
join data.year_outcomes o on o.school_id = a.school_id and o.year = a.year
    and in_force(o.since_change, o.until_change, a.change_no)
where o.pupil_id = ?
