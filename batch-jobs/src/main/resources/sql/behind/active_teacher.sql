-- the register, the activities of the period and the trainings finished in it
with asked_for as (select cast(? as text) as staff_id)
select 'staff' as dataset, s.row_id
from asked a
join data.staff s on s.school_id = a.school_id and s.year = a.year
    and in_force(s.since_change, s.until_change, a.change_no)
join asked_for using (staff_id)
union all
select 'teacher_activities', t.row_id
from asked a
join data.teacher_activities t on t.school_id = a.school_id and t.held_on between a.starts_on and a.ends_on
    and in_force(t.since_change, t.until_change, a.change_no)
join asked_for using (staff_id)
union all
select 'training', t.row_id
from asked a
join data.training t on t.school_id = a.school_id and t.finished_on between a.starts_on and a.ends_on
    and in_force(t.since_change, t.until_change, a.change_no)
join asked_for using (staff_id)
