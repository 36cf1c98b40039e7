select 'lesson_visits' as dataset, d.row_id
from asked a
join data.lesson_visits d on d.school_id = a.school_id and d.row_id = cast(? as bigint)
