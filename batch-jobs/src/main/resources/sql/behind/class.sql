select 'classes' as dataset, c.row_id
from asked a
join data.classes c on c.school_id = a.school_id and c.year = a.year
    and in_force(c.since_change, c.until_change, a.change_no)
where c.class = ?
