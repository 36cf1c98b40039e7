-- the outcome, where there is one, and the row by which the pupil is counted
with asked_for as (select cast(? as text) as pupil_id)
select 'year_outcomes' as dataset, o.row_id
from asked a
join data.year_outcomes o on o.school_id = a.school_id and o.year = a.year and a.kind = 'YEAR'
    and in_force(o.since_change, o.until_change, a.change_no)
join asked_for using (pupil_id)
union all
(select 'pupils', p.row_id from pupil_row p join asked_for using (pupil_id) order by p.at_end desc, p.enrolled_on desc limit 1)
