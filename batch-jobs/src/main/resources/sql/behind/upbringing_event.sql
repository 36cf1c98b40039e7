select 'upbringing_events' as dataset, d.row_id
from asked a
join data.upbringing_events d on d.school_id = a.school_id and d.row_id = cast(? as bigint)
