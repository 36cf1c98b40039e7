-- the register and the visits of the period in which the methods were noted
with asked_for as (select cast(? as text) as staff_id)
select 'staff' as dataset, s.row_id
from asked a
join data.staff s on s.school_id = a.school_id and s.year = a.year
    and in_force(s.since_change, s.until_change, a.change_no)
join asked_for using (staff_id)
union all
select 'lesson_visits', v.row_id
from asked a
join data.lesson_visits v on v.school_id = a.school_id and v.held_on between a.starts_on and a.ends_on
    and v.modern_methods is not null and in_force(v.since_change, v.until_change, a.change_no)
join asked_for using (staff_id)
