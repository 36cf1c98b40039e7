-- the latest examination of the period, the one before it, and the one that says whether the pupil was ill
with examination as (
    select h.row_id, h.was_ill, h.examined_on >= a.starts_on as now,
           row_number() over (order by h.examined_on desc) as recent
    from asked a
    join data.health h on h.school_id = a.school_id and h.examined_on <= a.ends_on and in_force(h.since_change, h.until_change, a.change_no)
    where h.pupil_id = ?
)
select 'health' as dataset, row_id from examination where recent <= 2
union
(select 'health', row_id from examination where now and was_ill is not null order by recent limit 1)
