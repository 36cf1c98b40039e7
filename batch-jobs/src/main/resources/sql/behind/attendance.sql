select 'attendance' as dataset, t.row_id
from asked a
join counted_period c on c.school_id = a.school_id and c.dataset = 'attendance'
join data.attendance t on t.school_id = a.school_id and t.period = c.period and in_force(t.since_change, t.until_change, a.change_no)
where t.pupil_id = ?
