-- the register and the trainings finished after the day before the first that counts
with asked_for as (select cast(? as text) as staff_id, cast(? as date) as after)
select 'staff' as dataset, s.row_id
from asked a
join data.staff s on s.school_id = a.school_id and s.year = a.year
    and in_force(s.since_change, s.until_change, a.change_no)
join asked_for using (staff_id)
union all
select 'training', t.row_id
from asked a
join data.training t on t.school_id = a.school_id and t.finished_on <= a.ends_on
    and in_force(t.since_change, t.until_change, a.change_no)
join asked_for f on f.staff_id = t.staff_id and t.finished_on > f.after
