-- Teaching staff present on the last day.
select s.school_id, s.staff_id, exists (
           select 1 from event_guest g where g.school_id = s.school_id and g.staff_id = s.staff_id) as took_part
from asked a
join data.staff s on s.school_id = a.school_id and s.year = a.year and in_force(s.since_change, s.until_change, a.change_no)
where s.category = 'TEACHING' and s.hired_on <= a.ends_on and (s.left_on is null or s.left_on >= a.ends_on)
order by s.school_id, s.staff_id
