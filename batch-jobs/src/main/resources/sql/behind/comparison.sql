-- both marks of each pair
with pair as (
    select row_id, mark_row_id
    from attested
    where mark in ('5', '4', '3', '2', '1') and period_mark in ('5', '4', '3', '2', '1')
        and ? = 'ATTESTATION_AGAINST_MARKS' and class = ? and subject = ? and coalesce(staff_id, '') = ?
)
select 'attestation' as dataset, row_id from pair
union all
select 'marks', mark_row_id from pair
