-- Of a year without a load of its own the parts are added up (formulas, section 6).
select l.school_id, l.staff_id, c.class, c.grade, l.subject, nullif(l."group", '') as load_group,
       sum(l.lessons_planned) as planned, sum(l.lessons_given) as given
from asked a
join counted_period q on q.school_id = a.school_id and q.dataset = 'teaching_load'
join data.teaching_load l on l.school_id = a.school_id and l.period = q.period and in_force(l.since_change, l.until_change, a.change_no)
join class_of c on c.school_id = l.school_id and c.class = l.class
group by l.school_id, l.staff_id, c.class, c.grade, l.subject, nullif(l."group", '')
order by l.school_id, c.class, l.subject, l.staff_id, load_group
