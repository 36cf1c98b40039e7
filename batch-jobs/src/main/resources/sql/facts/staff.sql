-- Everyone in the register of the year. A day of work is any from the hiring to the last working day, both included
-- (formulas, section 3); age in full years on the last day of the period.
select s.school_id, s.staff_id, s.category, s.employment, s.fte,
       s.hired_on <= a.starts_on and (s.left_on is null or s.left_on >= a.starts_on) as at_start,
       s.hired_on <= a.ends_on and (s.left_on is null or s.left_on >= a.ends_on) as at_end,
       s.hired_on > a.starts_on and s.hired_on <= a.ends_on as hired,
       coalesce(s.left_on > a.starts_on and s.left_on <= a.ends_on, false) as departed,
       extract(year from age(a.ends_on, s.birth_date))::integer as age,
       s.education, s.method_union, s.teaching_years, s.degree, s.diploma_matches, s.attestation_category,
       s.category_until, a.ends_on, exists (
           select 1 from event_guest g where g.school_id = s.school_id and g.staff_id = s.staff_id) as took_part
from asked a
join data.staff s on s.school_id = a.school_id and s.year = a.year
    and in_force(s.since_change, s.until_change, a.change_no)
order by s.school_id, s.staff_id
