select 'attestation' as dataset, row_id
from attested
where ? = 'ATTESTATION_AGAINST_MARKS' and class = ? and subject = ? and coalesce(staff_id, '') = ?
