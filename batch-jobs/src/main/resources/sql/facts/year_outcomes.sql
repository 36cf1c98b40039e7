with latest as (
    select distinct on (school_id, pupil_id) school_id, pupil_id, class, grade
    from pupil_row
    order by school_id, pupil_id, enrolled_on desc
)
select l.school_id, l.pupil_id, coalesce(e.class, l.class) as class, coalesce(e.grade, l.grade) as grade,
       e.pupil_id is not null as enrolled, r.pupil_id is not null as recorded, r.decision, r.certificate,
       coalesce(r.commendation_sheet, false) as commendation_sheet, r.subject_commendations, r.destination
from latest l
join asked a on a.school_id = l.school_id and a.kind = 'YEAR'
left join enrolled e on e.school_id = l.school_id and e.pupil_id = l.pupil_id
left join recorded_outcome r on r.school_id = l.school_id and r.pupil_id = l.pupil_id
where e.pupil_id is not null or r.pupil_id is not null
order by l.school_id, l.pupil_id
