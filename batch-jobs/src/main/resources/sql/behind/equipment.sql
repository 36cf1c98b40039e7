select 'equipment' as dataset, e.row_id
from asked a
join data.equipment e on e.school_id = a.school_id and e.inventory_no = ?
    and in_force(e.since_change, e.until_change, a.change_no)
