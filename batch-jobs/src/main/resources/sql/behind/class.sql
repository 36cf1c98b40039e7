-- the class itself and the pupils counted in it
with asked_for as (select cast(? as text) as class)
select 'classes' as dataset, c.row_id
from asked a
join asked_for f on true
join data.classes c on c.school_id = a.school_id and c.year = a.year and c.class = f.class
    and in_force(c.since_change, c.until_change, a.change_no)
union all
select 'pupils', e.row_id from enrolled e join asked_for f on f.class = e.class
