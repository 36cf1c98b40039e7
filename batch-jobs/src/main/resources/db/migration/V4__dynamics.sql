-- Each figure with the one it is compared with and its colour against the norm; null where there is none.

alter table result.figure
    add column base_period text,
    add column base_numerator numeric,
    add column base_denominator numeric,
    add column norm text;

-- The periods with which figures of a period are compared, best first (formulas, section 5): 1 is the same period of the
-- year before, 2 the one of its kind that ended last before it began, where that is another one.
create function base_period(of_school integer, of_period text, as_of bigint)
    returns table (rank integer, period text, years_back integer)
    language sql stable
as $$
    with own as (
        select p.* from data.periods p
        where p.school_id = of_school and p.period = of_period and in_force(p.since_change, p.until_change, as_of)
    ), same_kind as (
        select q.period, q.ends_on < own.starts_on as is_before, q.ends_on,
               left(own.year, 4)::integer - left(q.year, 4)::integer as years_back,
               split_part(q.period, '/', 2) = split_part(own.period, '/', 2)
                   and (q.kind = 'YEAR' or split_part(q.period, '/', 2) <> '') as is_namesake
        from own
        join data.periods q on q.school_id = own.school_id and q.kind = own.kind
            and in_force(q.since_change, q.until_change, as_of)
    ), year_before as (
        select s.period, s.years_back from same_kind s
        where s.years_back = 1 and s.is_namesake
        order by s.period limit 1
    ), previous as (
        select s.period, s.years_back from same_kind s
        where s.is_before
        order by s.ends_on desc, s.period limit 1
    )
    select 1, y.period, y.years_back from year_before y
    union all
    select 2, p.period, p.years_back from previous p where p.period not in (select y.period from year_before y)
$$;
