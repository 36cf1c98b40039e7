select l.school_id, l.subject, l.grade, l.available, l.needed
from asked a
join data.library l on l.school_id = a.school_id and l.year = a.year and a.kind = 'YEAR'
    and in_force(l.since_change, l.until_change, a.change_no)
order by l.school_id, l.grade, l.subject
