select 'expert_checklists' as dataset, d.row_id
from asked a
join data.expert_checklists d on d.school_id = a.school_id and d.row_id = cast(? as bigint)
