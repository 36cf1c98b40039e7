-- the load that counts for the period and the pupils of the class
with asked_for as (select cast(? as text) as staff_id, cast(? as text) as class)
select 'teaching_load' as dataset, t.row_id from taught t join asked_for using (staff_id, class)
union all
select 'pupils', e.row_id from enrolled e join asked_for using (class)
