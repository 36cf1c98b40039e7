select 'pupils' as dataset, p.row_id
from asked a
join data.pupils p on p.school_id = a.school_id and p.year = a.year
    and in_force(p.since_change, p.until_change, a.change_no)
where p.pupil_id = ? and p.enrolled_on <= a.ends_on
