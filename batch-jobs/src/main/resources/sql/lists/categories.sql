-- Teaching staff of the last day whose category ends within the months of the setting.
select s.school_id, s.staff_id as person, null::integer as grade, s.method_union, s.attestation_category as category,
       s.staff_id, t.teacher, s.category_until
from asked a
join list_setting n on n.school_id = a.school_id
join data.staff s on s.school_id = a.school_id and s.year = a.year
    and in_force(s.since_change, s.until_change, a.change_no)
join named_staff t on t.school_id = s.school_id and t.staff_id = s.staff_id
where s.category = 'TEACHING' and s.hired_on <= a.ends_on and (s.left_on is null or s.left_on >= a.ends_on)
    and s.category_until > a.ends_on and s.category_until <= a.ends_on + make_interval(months => n.expiring_months)
