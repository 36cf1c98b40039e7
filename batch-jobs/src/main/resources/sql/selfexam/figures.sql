-- The figures of the table, by school and number of the line: numerator and denominator; population: who the line is about at
-- all (nobody: not applicable); unknown: those of them of whom the data do not say it.
with pupils as (
    select r.school_id, count(p.pupil_id) as whole, count(*) filter (where p.grade <= 4) as primary_pupils,
           count(*) filter (where p.grade between 5 and 9) as basic_pupils,
           count(*) filter (where p.grade >= 10) as secondary_pupils
    from reported r
    left join pupil_on_day p on p.school_id = r.school_id
    group by r.school_id
), attested as (
    select t.school_id, t.pupil_id, bool_and(t.mark in ('4', '5')) as good
    from finished_year f
    join data.attestation t on t.school_id = f.school_id and t.period = f.period and t.until_change is null
    where t.mark in ('5', '4', '3', '2', '1', 'NA')
    group by t.school_id, t.pupil_id
), leavers as (
    select r.school_id, g.grade, count(l.pupil_id) as whole,
           count(*) filter (where l.certificate = 'NONE' or l.certificate is null and l.decision in ('NOT_ADMITTED', 'REPEAT'))
               as without,
           count(*) filter (where l.certificate = 'DISTINCTION') as distinction,
           count(*) filter (where l.pupil_id is not null and l.certificate is null
               and coalesce(l.decision, '') not in ('NOT_ADMITTED', 'REPEAT')) as unknown
    from reported r
    cross join (values (9), (11)) as g (grade)
    left join leaver l on l.school_id = r.school_id and l.grade = g.grade
    group by r.school_id, g.grade
), exam as (
    select l.school_id, l.grade, t.topic, l.whole as leavers, sum(x.score) as scores, count(x.score) as scored,
           count(distinct x.pupil_id) filter (where x.failed) as failed
    from leavers l
    cross join (values ('RUSSIAN'), ('MATHS')) as t (topic)
    left join exam_of x on x.school_id = l.school_id and x.grade = l.grade and x.topic = t.topic
        and x.kind = case l.grade when 9 then 'OGE' else 'EGE' end
    group by l.school_id, l.grade, t.topic, l.whole
), failed_at_9 as (
    select school_id, topic, count(distinct pupil_id) filter (where failed) as failed
    from exam_of
    where grade = 9 and kind in ('OGE', 'GVE')
    group by school_id, topic
), achieved as (
    select p.school_id, p.whole, count(distinct h.pupil_id) as took_part,
           count(distinct h.pupil_id) filter (where h.result in ('PRIZE', 'WINNER')) as won,
           count(distinct h.pupil_id) filter (where h.result in ('PRIZE', 'WINNER') and h.level = 'REGIONAL') as regional,
           count(distinct h.pupil_id) filter (where h.result in ('PRIZE', 'WINNER') and h.level = 'NATIONAL') as national,
           count(distinct h.pupil_id) filter (where h.result in ('PRIZE', 'WINNER') and h.level = 'INTERNATIONAL')
               as international
    from pupils p
    left join achieved_in_year h on h.school_id = p.school_id
    group by p.school_id, p.whole
), teaching as (
    select r.school_id, count(s.staff_id) as whole,
           count(*) filter (where s.education in ('HIGHER_PEDAGOGICAL', 'HIGHER_OTHER')) as higher,
           count(*) filter (where s.education = 'HIGHER_PEDAGOGICAL') as higher_pedagogical,
           count(*) filter (where s.education in ('SECONDARY_PEDAGOGICAL', 'SECONDARY_OTHER')) as vocational,
           count(*) filter (where s.education = 'SECONDARY_PEDAGOGICAL') as vocational_pedagogical,
           count(s.staff_id) - count(s.education) as no_education,
           count(*) filter (where s.attestation_category = 'HIGHEST') as highest,
           count(*) filter (where s.attestation_category = 'FIRST') as first,
           count(s.staff_id) - count(s.attestation_category) as no_category,
           count(*) filter (where s.teaching_years < 5) as beginners,
           count(*) filter (where s.teaching_years >= 30) as veterans,
           count(s.staff_id) - count(s.teaching_years) as no_years,
           count(*) filter (where s.age < 30) as young, count(*) filter (where s.age >= 55) as senior,
           count(s.staff_id) - count(s.age) as no_age
    from reported r
    left join staff_on_day s on s.school_id = r.school_id and s.category = 'TEACHING'
    group by r.school_id
), educators as (
    select r.school_id, count(distinct s.staff_id) as whole, count(distinct t.staff_id) filter (where t.lately) as trained,
           count(distinct t.staff_id) filter (where t.of_standards) as of_standards
    from reported r
    left join staff_on_day s on s.school_id = r.school_id and s.category in ('TEACHING', 'ADMINISTRATIVE')
    left join trained t on t.school_id = s.school_id and t.staff_id = s.staff_id
    group by r.school_id
), stock as (
    select p.school_id, p.whole,
           (select coalesce(sum(q.quantity), 0) from data.equipment q
            where q.school_id = p.school_id and q.until_change is null and q.kind = 'COMPUTER' and q.for_teaching
                and (q.acquired_on is null or q.acquired_on <= r.ends_on)
                and (q.written_off_on is null or q.written_off_on > r.ends_on)) as computers,
           (select coalesce(sum(b.available), 0) from data.library b
            where b.school_id = p.school_id and b.year = r.year and b.until_change is null) as books
    from pupils p
    join reported r on r.school_id = p.school_id
)
select p.school_id, v.line, v.numerator, v.denominator, v.population, v.unknown
from pupils p
cross join lateral (values
    ('1.1', p.whole, 1, 1, 0), ('1.2', p.primary_pupils, 1, 1, 0), ('1.3', p.basic_pupils, 1, 1, 0),
    ('1.4', p.secondary_pupils, 1, 1, 0)) as v (line, numerator, denominator, population, unknown)
union all
select f.school_id, '1.5', count(*) filter (where t.good), count(*), count(*), 0
from pupil_of_finished f
left join attested t on t.school_id = f.school_id and t.pupil_id = f.pupil_id
where f.at_end
group by f.school_id
union all
select e.school_id, case when e.grade = 9 then case e.topic when 'RUSSIAN' then '1.6' else '1.7' end
                         else case e.topic when 'RUSSIAN' then '1.8' else '1.9' end end,
       e.scores, e.scored, e.leavers, 0
from exam e
union all
select e.school_id, case e.topic when 'RUSSIAN' then '1.10' else '1.11' end, coalesce(f.failed, 0), e.leavers, e.leavers, 0
from exam e
left join failed_at_9 f on f.school_id = e.school_id and f.topic = e.topic
where e.grade = 9
union all
select e.school_id, case e.topic when 'RUSSIAN' then '1.12' else '1.13' end, e.failed, e.leavers, e.leavers, 0
from exam e
where e.grade = 11
union all
select l.school_id, v.line, v.numerator, l.whole, l.whole, l.unknown
from leavers l
cross join lateral (values
    (case l.grade when 9 then '1.14' else '1.15' end, l.without),
    (case l.grade when 9 then '1.16' else '1.17' end, l.distinction)) as v (line, numerator)
union all
select a.school_id, v.line, v.numerator, a.whole, a.whole, 0
from achieved a
cross join lateral (values
    ('1.18', a.took_part), ('1.19', a.won), ('1.19.1', a.regional), ('1.19.2', a.national), ('1.19.3', a.international))
    as v (line, numerator)
union all
select t.school_id, v.line, v.numerator, v.denominator, v.denominator, v.unknown
from teaching t
cross join lateral (values
    ('1.24', t.whole, 1, 0), ('1.25', t.higher, t.whole, t.no_education),
    ('1.26', t.higher_pedagogical, t.whole, t.no_education), ('1.27', t.vocational, t.whole, t.no_education),
    ('1.28', t.vocational_pedagogical, t.whole, t.no_education),
    ('1.29', t.highest + t.first, t.whole, t.no_category), ('1.29.1', t.highest, t.whole, t.no_category),
    ('1.29.2', t.first, t.whole, t.no_category), ('1.30.1', t.beginners, t.whole, t.no_years),
    ('1.30.2', t.veterans, t.whole, t.no_years), ('1.31', t.young, t.whole, t.no_age),
    ('1.32', t.senior, t.whole, t.no_age)) as v (line, numerator, denominator, unknown)
union all
select e.school_id, v.line, v.numerator, e.whole, e.whole, 0
from educators e
cross join lateral (values ('1.33', e.trained), ('1.34', e.of_standards)) as v (line, numerator)
union all
select s.school_id, v.line, v.numerator, s.whole, s.whole, 0
from stock s
cross join lateral (values ('2.1', s.computers), ('2.2', s.books)) as v (line, numerator)
