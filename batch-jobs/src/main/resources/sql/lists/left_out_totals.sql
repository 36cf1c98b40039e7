-- How many pupils are left out of the denominator of the whole school, figure by figure; leavers with rows are listed beside.
select s.code as school, a.period, f.indicator, f.measures, f.about, g.status, g.reason, g.reason_detail,
       null::numeric as numerator, case when f.source <> 'EXAM' then g.denominator end as denominator, (
           select count(distinct l.person)
           from listed_left_out l
           where l.school_id = a.school_id and l.indicator = f.indicator and l.measures = f.measures
               and l.about is not distinct from f.about
               and l.reason not in ('LEFT_BEFORE_LAST_DAY', 'NOT_ENROLLED', 'GROUP_TOO_SMALL')) as count
from asked a
join school s on s.school_id = a.school_id
cross join figure_over_pupils f
join lateral (
    select g.*
    from school_figure g
    where g.school_id = a.school_id and g.indicator = f.indicator and g.measure = f.measure
        and (g.status = 'NO_DATA' or f.category is null or g.category is null or g.category = f.category)
    order by g.category nulls first
    limit 1
) g on true
order by s.code, string_to_array(f.indicator, '.')::integer[], f.measures, f.about
