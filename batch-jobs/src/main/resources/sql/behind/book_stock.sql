select 'library' as dataset, l.row_id
from asked a
join data.library l on l.school_id = a.school_id and l.year = a.year and l.subject = ? and l.grade = cast(? as integer)
    and in_force(l.since_change, l.until_change, a.change_no)
