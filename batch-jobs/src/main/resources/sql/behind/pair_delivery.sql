-- the whole pair of class and subject, or the part of one teacher
with asked_for as (select cast(? as text) as staff_id, cast(? as text) as class, cast(? as text) as subject)
select 'teaching_load' as dataset, l.row_id
from asked a
join asked_for f on true
join counted_period q on q.school_id = a.school_id and q.dataset = 'teaching_load'
join data.teaching_load l on l.school_id = a.school_id and l.period = q.period and in_force(l.since_change, l.until_change, a.change_no)
where l.class = f.class and l.subject = f.subject and f.staff_id in ('', l.staff_id)
