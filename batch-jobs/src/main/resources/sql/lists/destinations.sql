-- Leavers of grade 9 without a destination: enrolled on the last day or with an outcome of the year.
select p.school_id, p.pupil_id as person, p.grade, p.class, p.pupil_id, p.pupil,
       case when o.row_id is null then 'NO_ROW' else 'ATTRIBUTE_EMPTY' end as reason
from asked a
join named_pupil p on p.school_id = a.school_id
left join data.year_outcomes o on o.school_id = p.school_id and o.pupil_id = p.pupil_id and o.year = a.year
    and in_force(o.since_change, o.until_change, a.change_no)
where a.kind = 'YEAR' and p.grade = 9 and (p.enrolled or (p.came and o.row_id is not null))
    and coalesce(o.destination, '') = ''
