select case topic when 'FINAL_MARKS' then 'marks' when 'ATTESTATION' then 'attestation' else 'diagnostics' end as dataset,
       row_id
from work_of
where topic = ? and class = ? and subject = ? and coalesce(staff_id, '') = ?
    and mark in ('5', '4', '3', '2', '1', 'NA')
