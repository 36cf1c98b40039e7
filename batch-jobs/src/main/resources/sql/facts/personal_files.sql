-- What is known of pupils of the last day beside their marks: lessons missed, health, programmes, offences, their parents,
-- meals, interests and injuries.
with attended as (
    select t.school_id, t.pupil_id, sum(t.lessons_due)::integer as due, sum(t.missed_illness)::integer as missed
    from asked a
    join counted_period c on c.school_id = a.school_id and c.dataset = 'attendance'
    join data.attendance t on t.school_id = a.school_id and t.period = c.period and in_force(t.since_change, t.until_change, a.change_no)
    group by t.school_id, t.pupil_id
), examination as (
    select h.school_id, h.pupil_id, h.examined_on, h.health_group, h.pe_group, h.physical_development, h.was_ill,
           a.starts_on, lag(h.health_group) over exams as group_before
    from asked a
    join data.health h on h.school_id = a.school_id and h.examined_on <= a.ends_on and in_force(h.since_change, h.until_change, a.change_no)
    window exams as (partition by h.school_id, h.pupil_id order by h.examined_on)
), latest_examination as (
    select distinct on (school_id, pupil_id) *
    from examination
    where examined_on >= starts_on
    order by school_id, pupil_id, examined_on desc
), illness as (
    select distinct on (school_id, pupil_id) school_id, pupil_id, was_ill
    from examination
    where examined_on >= starts_on and was_ill is not null
    order by school_id, pupil_id, examined_on desc
), in_programmes as (
    select school_id, pupil_id, array_agg(programme order by programme) as programmes,
           array_agg(programme order by programme) filter (where won) as won_in
    from programme_pupil
    group by school_id, pupil_id
), offence as (
    select o.school_id, o.pupil_id,
           bool_or(o.kind = 'OFFENCE' and o.registered_on between a.starts_on and a.ends_on) as offended,
           bool_or(o.kind = 'REGISTER' and o.registered_on <= a.ends_on
               and (o.removed_on is null or o.removed_on > a.ends_on)) as on_register
    from asked a
    join data.offences o on o.school_id = a.school_id and in_force(o.since_change, o.until_change, a.change_no)
    group by o.school_id, o.pupil_id
), parents as (
    select distinct school_id, pupil_id from event_guest where pupil_id is not null
), interest as (
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
select e.school_id, e.pupil_id, e.class, e.grade, t.due, t.missed, h.health_group, h.group_before, h.pe_group,
       h.physical_development, i.was_ill, g.programmes, g.won_in, coalesce(o.offended, false) as offended,
       coalesce(o.on_register, false) as on_register, p.pupil_id is not null as parent_took_part, e.study_form,
       coalesce(meal.hot, false) as hot, coalesce(meal.free, false) as free, coalesce(meal.entitled, false) as entitled,
       coalesce(meal.exempt, false) as exempt, interest.pupil_id is not null as declared,
       coalesce(interest.covered, false) as covered, coalesce(interest.self_government, false) as self_government,
       injury.severities
from enrolled e
left join attended t using (school_id, pupil_id)
left join latest_examination h using (school_id, pupil_id)
left join illness i using (school_id, pupil_id)
left join in_programmes g using (school_id, pupil_id)
left join offence o using (school_id, pupil_id)
left join parents p using (school_id, pupil_id)
left join meal using (school_id, pupil_id)
left join interest using (school_id, pupil_id)
left join injury using (school_id, pupil_id)
order by e.school_id, e.pupil_id
