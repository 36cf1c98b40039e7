select m.school_id, m.row_id, m.kind, m.planned_on, m.done_on, m.pupils_to_cover, m.pupils_covered, m.of_them_at_risk,
       m.level, m.quality_score
from asked a
join data.health_measures m on m.school_id = a.school_id and m.planned_on between a.starts_on and a.ends_on
    and in_force(m.since_change, m.until_change, a.change_no)
order by m.school_id, m.row_id
