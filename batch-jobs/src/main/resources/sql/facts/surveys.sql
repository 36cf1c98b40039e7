select s.school_id, s.row_id, s.topic, s.respondents, c.class, c.grade, s.subject, s.staff_id, s.invited, s.answered,
       s.positive
from asked a
join data.surveys s on s.school_id = a.school_id and s.period = a.period and in_force(s.since_change, s.until_change, a.change_no)
left join class_of c on c.school_id = s.school_id and c.class = s.class
order by s.school_id, s.row_id
