-- Parents of a class are counted once, by the body of the class that states the most.
select b.school_id, b.row_id, b.body, b.class, b.members,
       case when b.class <> '' and 1 = row_number() over (
           partition by b.school_id, b.class order by b.parents desc nulls last, b.body
       ) then coalesce(b.parents, 0) else 0 end as parents
from asked a
join data.parent_bodies b on b.school_id = a.school_id and b.period = a.period
    and in_force(b.since_change, b.until_change, a.change_no)
order by b.school_id, b.row_id
