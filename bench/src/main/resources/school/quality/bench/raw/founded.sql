-- Shares of people by the people whom the rows behind them name: of those that count they are the numerator, of all rows the
-- denominator, and no row stands twice. Not those of a teacher, whose marks count one by one and whose pupils in olympiads need
-- not be of the own classes; but 3.2.12 counts the teacher.
with behind as (
    select f.school_run_id, f.figure_no, f.numerator, f.denominator, p.person, r.fact_no, r.counts
    from bench_c.figure f
    left join lateral (
        select unnest(f.counted) as fact_no, true as counts
        union all
        select unnest(f.others), false
    ) r on true
    left join bench_c.person p using (school_run_id, fact_no)
    where f.measure in ('pass_rate', 'share') and (f.scope <> 'TEACHER' or f.indicator = '3.2.12')
), looked_at as (
    select count(distinct person) filter (where counts) = numerator
            and count(distinct person) = denominator
            and count(fact_no) = count(distinct fact_no) as founded
    from behind
    group by school_run_id, figure_no, numerator, denominator
)
select count(*) as looked_at, count(*) filter (where not founded) as unfounded from looked_at
