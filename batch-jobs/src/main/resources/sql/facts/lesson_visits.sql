-- Visits planned for the period or held in it, with the method unions of the register.
select v.school_id, v.row_id, v.visitor, w.method_union as visitor_union, v.staff_id, s.method_union, v.subject, v.class,
       coalesce(v.kind, 'PEER') as kind, v.planned_on between a.starts_on and a.ends_on as planned,
       v.held_on is not null as made, coalesce(v.held_on between a.starts_on and a.ends_on, false) as held,
       coalesce(v.elective, false) as elective, v.score, v.max_score, v.modern_methods, v.internet_used
from asked a
join data.lesson_visits v on v.school_id = a.school_id
    and (v.planned_on between a.starts_on and a.ends_on or v.held_on between a.starts_on and a.ends_on)
    and in_force(v.since_change, v.until_change, a.change_no)
left join data.staff w on w.school_id = a.school_id and w.year = a.year and w.staff_id = v.visitor
    and in_force(w.since_change, w.until_change, a.change_no)
left join data.staff s on s.school_id = a.school_id and s.year = a.year and s.staff_id = v.staff_id
    and in_force(s.since_change, s.until_change, a.change_no)
order by v.school_id, v.row_id
