select 'health_measures' as dataset, d.row_id
from asked a
join data.health_measures d on d.school_id = a.school_id and d.row_id = cast(? as bigint)
