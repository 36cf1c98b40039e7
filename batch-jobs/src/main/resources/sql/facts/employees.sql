with lessons as (
    select l.school_id, l.staff_id, sum(l.lessons_planned) as planned
    from asked a
    join counted_period c on c.school_id = a.school_id and c.dataset = 'teaching_load'
    join data.teaching_load l on l.school_id = a.school_id and l.period = c.period
        and in_force(l.since_change, l.until_change, a.change_no)
    group by l.school_id, l.staff_id
), leads as (
    select school_id, class_teacher as staff_id, array_agg(class order by grade, class) as classes
    from class_of
    where class_teacher is not null
    group by school_id, class_teacher
), days as (
    select w.school_id, w.staff_id, sum(w.days_norm)::integer as norm, sum(w.days_worked)::integer as worked
    from asked a
    join counted_period c on c.school_id = a.school_id and c.dataset = 'worktime'
    join data.worktime w on w.school_id = a.school_id and w.period = c.period
        and in_force(w.since_change, w.until_change, a.change_no)
    group by w.school_id, w.staff_id
)
select s.school_id, s.staff_id, s.position, s.category, s.method_union, s.fte, s.attestation_category, s.teaching_years,
       s.education, s.degree, lessons.planned, leads.classes, days.norm, days.worked, p.base_pay
from asked a
join data.staff s on s.school_id = a.school_id and s.year = a.year
    and in_force(s.since_change, s.until_change, a.change_no)
left join lessons on lessons.school_id = s.school_id and lessons.staff_id = s.staff_id
left join leads on leads.school_id = s.school_id and leads.staff_id = s.staff_id
left join days on days.school_id = s.school_id and days.staff_id = s.staff_id
left join data.pay p on p.school_id = s.school_id and p.period = a.period and p.staff_id = s.staff_id
    and in_force(p.since_change, p.until_change, a.change_no)
where s.hired_on <= a.ends_on and (s.left_on is null or s.left_on >= a.ends_on)
order by s.school_id, s.staff_id
