select 'offences' as dataset, o.row_id
from asked a
join data.offences o on o.school_id = a.school_id and in_force(o.since_change, o.until_change, a.change_no)
where o.pupil_id = ?
