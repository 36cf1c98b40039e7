-- Whom the rows behind the figures name. A row is found within its school: rows of data have no index of their number.
create table bench_c.person as
with fact as materialized (
    select t.school_run_id, r.school_id, t.fact_no, t.kind, t.key[1] as key
    from bench_c.fact t join result.school_run r using (school_run_id)
)
select t.school_run_id, t.fact_no, d.pupil_id as person
from fact t join data.marks d on d.school_id = t.school_id and d.row_id = t.key::bigint where t.kind = 'marks'
union all
select t.school_run_id, t.fact_no, d.pupil_id
from fact t join data.attestation d on d.school_id = t.school_id and d.row_id = t.key::bigint where t.kind = 'attestation'
union all
select t.school_run_id, t.fact_no, d.pupil_id
from fact t join data.exams d on d.school_id = t.school_id and d.row_id = t.key::bigint where t.kind = 'exams'
union all
select t.school_run_id, t.fact_no, d.pupil_id
from fact t join data.pupils d on d.school_id = t.school_id and d.row_id = t.key::bigint where t.kind = 'pupils'
union all
select t.school_run_id, t.fact_no, d.pupil_id
from fact t join data.achievements d on d.school_id = t.school_id and d.row_id = t.key::bigint where t.kind = 'achievements'
union all
select t.school_run_id, t.fact_no, d.staff_id
from fact t join data.staff d on d.school_id = t.school_id and d.row_id = t.key::bigint where t.kind = 'staff'
union all
select t.school_run_id, t.fact_no, d.staff_id
from fact t join data.teacher_activities d on d.school_id = t.school_id and d.row_id = t.key::bigint where t.kind = 'teacher_activities'
union all
select t.school_run_id, t.fact_no, d.staff_id
from fact t join data.training d on d.school_id = t.school_id and d.row_id = t.key::bigint where t.kind = 'training';
analyze bench_c.person
