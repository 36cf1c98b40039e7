-- the plans, all of them or those of one teacher, and the marks held against each other
with plan as (
    select w.*
    from work_plan w
    join (select cast(? as text) as pupil_id, cast(? as text) as staff_id) f
        on f.pupil_id = w.pupil_id and f.staff_id in ('', w.staff_id)
)
select 'individual_work' as dataset, row_id from plan
union all
select 'marks', mark_row_id from plan where mark is not null and base_mark is not null
union all
select 'marks', base_row_id from plan where mark is not null and base_mark is not null
