select 'parent_bodies' as dataset, d.row_id
from asked a
join data.parent_bodies d on d.school_id = a.school_id and d.row_id = cast(? as bigint)
