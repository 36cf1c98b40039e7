-- How many pupils are left out of the denominator of the whole school, figure by figure; leavers with rows are listed beside.
with left_out as (
    select school_id, indicator, measures, aspect, count(distinct person) as pupils
    from listed_left_out
    where reason not in ('LEFT_BEFORE_LAST_DAY', 'NOT_ENROLLED', 'GROUP_TOO_SMALL')
    group by school_id, indicator, measures, aspect
), figure as (
    select distinct on (g.school_id, f.indicator, f.measures, f.aspect) g.school_id, f.indicator, f.measures, f.aspect, f.source,
           g.status, g.reason, g.reason_detail, g.denominator
    from figure_over_pupils f
    join school_figure g on g.indicator = f.indicator and g.measure = f.measure
        and (g.status = 'NO_DATA' or f.category is null or g.category is null or g.category = f.category)
    order by g.school_id, f.indicator, f.measures, f.aspect, g.category nulls first
)
select s.code as school, a.period, g.indicator, g.measures, g.aspect, g.status, g.reason, g.reason_detail,
       null::numeric as numerator, case when g.source <> 'EXAM' then g.denominator end as denominator,
       coalesce(o.pupils, 0) as count
from asked a
join school s on s.school_id = a.school_id
join figure g on g.school_id = a.school_id
left join left_out o on o.school_id = g.school_id and o.indicator = g.indicator and o.measures = g.measures
    and o.aspect is not distinct from g.aspect
order by s.code, string_to_array(g.indicator, '.')::integer[], g.measures, g.aspect
