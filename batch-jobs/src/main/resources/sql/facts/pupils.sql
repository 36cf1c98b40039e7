with latest as (
    select distinct on (school_id, pupil_id) school_id, pupil_id, class, grade, special_needs, chronic_illness, study_form
    from pupil_row
    order by school_id, pupil_id, during desc, enrolled_on desc
), at_start as (
    select distinct on (school_id, pupil_id) school_id, pupil_id, class, grade
    from pupil_row
    where at_start
    order by school_id, pupil_id, enrolled_on desc
), departure as (
    select distinct on (school_id, pupil_id) school_id, pupil_id, coalesce(leave_reason, '') as reason
    from pupil_row
    where departed
    order by school_id, pupil_id, left_on desc, enrolled_on desc
), present as (
    select distinct school_id, pupil_id from pupil_row where during
), social as (
    select p.school_id, p.pupil_id, array_agg(p.category order by p.category) as categories
    from asked a
    join data.social_passport p on p.school_id = a.school_id and p.period = a.period
        and in_force(p.since_change, p.until_change, a.change_no)
    group by p.school_id, p.pupil_id
)
select l.school_id, l.pupil_id, e.class as end_class, e.grade as end_grade, s.class as start_class,
       s.grade as start_grade, l.class, l.grade, present.pupil_id is not null as during,
       case when e.pupil_id is null then d.reason end as departure,
       coalesce(e.special_needs, l.special_needs) as special_needs,
       coalesce(e.chronic_illness, l.chronic_illness) as chronic_illness,
       coalesce(e.study_form, l.study_form) as study_form, social.categories
from latest l
left join enrolled e using (school_id, pupil_id)
left join at_start s using (school_id, pupil_id)
left join departure d using (school_id, pupil_id)
left join present using (school_id, pupil_id)
left join social using (school_id, pupil_id)
order by l.school_id, l.pupil_id
