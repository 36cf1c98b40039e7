-- the latest attempt and the mark of the year it is held against
with result as (
    select row_id, case when year_mark in ('5', '4', '3', '2', '1') then mark_row_id end as mark_row_id
    from examined
    where kind = ? and pupil_id = ? and subject = ?
)
select 'exams' as dataset, row_id from result
union all
select 'marks', mark_row_id from result where mark_row_id is not null
