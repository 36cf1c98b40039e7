select d.school_id, d.row_id, d.kind, d.topic, d.respondents, c.class, c.grade, d.requests
from asked a
join data.demand d on d.school_id = a.school_id and d.period = a.period and in_force(d.since_change, d.until_change, a.change_no)
left join class_of c on c.school_id = d.school_id and c.class = d.class
order by d.school_id, d.row_id
