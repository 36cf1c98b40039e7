-- Each pupil of the last day: meals, interests and injuries of the period, where there are any.
with interest as (
    select t.school_id, t.pupil_id, bool_or(t.covered) as covered,
           bool_or(coalesce(t.self_government, false)) as self_government
    from asked a
    join data.activities t on t.school_id = a.school_id and t.period = a.period
        and in_force(t.since_change, t.until_change, a.change_no)
    group by t.school_id, t.pupil_id
), injury as (
    select i.school_id, i.pupil_id, array_agg(i.severity order by i.happened_on, i.row_id) as severities
    from asked a
    join data.injuries i on i.school_id = a.school_id and i.happened_on between a.starts_on and a.ends_on
        and in_force(i.since_change, i.until_change, a.change_no)
    group by i.school_id, i.pupil_id
), meal as (
    select m.school_id, m.pupil_id, m.hot, m.free, coalesce(m.entitled, false) as entitled,
           coalesce(m.exempt, false) as exempt
    from asked a
    join data.meals m on m.school_id = a.school_id and m.period = a.period
        and in_force(m.since_change, m.until_change, a.change_no)
)
select e.school_id, e.pupil_id, e.class, e.grade, e.study_form, coalesce(meal.hot, false) as hot,
       coalesce(meal.free, false) as free, coalesce(meal.entitled, false) as entitled,
       coalesce(meal.exempt, false) as exempt, interest.pupil_id is not null as declared,
       coalesce(interest.covered, false) as covered, coalesce(interest.self_government, false) as self_government,
       injury.severities
from enrolled e
left join meal using (school_id, pupil_id)
left join interest using (school_id, pupil_id)
left join injury using (school_id, pupil_id)
order by e.school_id, e.pupil_id
