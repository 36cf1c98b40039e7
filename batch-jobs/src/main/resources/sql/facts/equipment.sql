-- What is in use on the last day: not acquired after it, not written off by it.
select e.school_id, e.inventory_no, e.kind, e.room, e.quantity, e.norm, coalesce(e.for_teaching, false) as for_teaching,
       e.acquired_on, coalesce(e.acquired_on >= a.starts_on, false) as added,
       coalesce(e.renewed_on between a.starts_on and a.ends_on, false) as renewed, a.ends_on
from asked a
join data.equipment e on e.school_id = a.school_id
    and in_force(e.since_change, e.until_change, a.change_no)
where (e.acquired_on is null or e.acquired_on <= a.ends_on) and (e.written_off_on is null or e.written_off_on > a.ends_on)
order by e.school_id, e.inventory_no
