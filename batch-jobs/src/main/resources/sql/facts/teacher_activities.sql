-- Activities of the period, and trainings finished by its last day, however old: how far back they count is a setting.
select a.school_id, t.row_id, t.staff_id, t.kind, t.held_on, true as in_period, t.level, t.result, t.involvement,
       0 as hours
from asked a
join data.teacher_activities t on t.school_id = a.school_id and t.held_on between a.starts_on and a.ends_on
    and in_force(t.since_change, t.until_change, a.change_no)
union all
select a.school_id, t.row_id, t.staff_id, 'COURSE', t.finished_on, t.finished_on >= a.starts_on, null, null, null, t.hours
from asked a
join data.training t on t.school_id = a.school_id and t.finished_on <= a.ends_on
    and in_force(t.since_change, t.until_change, a.change_no)
order by school_id, staff_id, held_on, row_id
