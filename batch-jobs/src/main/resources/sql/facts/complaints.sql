select c.school_id, c.number, c.topic, c.staff_id, coalesce(c.upheld, false) as upheld
from asked a
join data.complaints c on c.school_id = a.school_id and c.received_on between a.starts_on and a.ends_on
    and in_force(c.since_change, c.until_change, a.change_no)
order by c.school_id, c.number
