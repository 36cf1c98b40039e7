-- For the self-examination of schools for a calendar year: who was there on its last day, and who finished the school year that
-- ended in it. The table "reported" holds a row a school: first and last day of the calendar year, the school year that holds
-- its last day, the one that ended in it. Only rows in force are read. Everything goes with the transaction.

create temp table pupil_on_day on commit drop as
select distinct on (p.school_id, p.pupil_id) p.school_id, p.pupil_id, c.grade
from reported r
join data.pupils p on p.school_id = r.school_id and p.year = r.year and p.until_change is null
    and p.enrolled_on <= r.ends_on and (p.left_on is null or p.left_on > r.ends_on)
join data.classes c on c.school_id = p.school_id and c.year = p.year and c.class = p.class and c.until_change is null
order by p.school_id, p.pupil_id, p.enrolled_on desc;

create temp table finished_year on commit drop as
select distinct on (q.school_id) q.school_id, q.year, q.period, q.ends_on
from reported r
join data.periods q on q.school_id = r.school_id and q.year = r.finished and q.kind = 'YEAR' and q.until_change is null
order by q.school_id, q.period;

-- Pupils of the finished year: those of its last day, and those who left before it.
create temp table pupil_of_finished on commit drop as
select distinct on (p.school_id, p.pupil_id) p.school_id, p.pupil_id, c.grade,
       p.left_on is null or p.left_on > f.ends_on as at_end
from finished_year f
join data.pupils p on p.school_id = f.school_id and p.year = f.year and p.until_change is null and p.enrolled_on <= f.ends_on
join data.classes c on c.school_id = p.school_id and c.year = p.year and c.class = p.class and c.until_change is null
order by p.school_id, p.pupil_id, p.left_on is null or p.left_on > f.ends_on desc, p.enrolled_on desc;

-- Leavers: pupils of grades 9 and 11 who were there on the last day or have an outcome of the year (as in indicator 1.3.7).
create temp table leaver on commit drop as
select p.school_id, p.pupil_id, p.grade, o.decision, o.certificate
from pupil_of_finished p
join finished_year f on f.school_id = p.school_id
left join data.year_outcomes o on o.school_id = p.school_id and o.year = f.year and o.pupil_id = p.pupil_id
    and o.until_change is null
where p.grade in (9, 11) and (p.at_end or o.pupil_id is not null);

-- The latest attempt of each leaver in Russian and mathematics. Basic EGE mathematics has no score of 100 and is another exam.
create temp table exam_of on commit drop as
select distinct on (x.school_id, x.kind, x.pupil_id, x.subject) x.school_id, l.grade, x.kind, x.pupil_id,
       case when x.subject ~ '^[Рр]усский язык' then 'RUSSIAN' else 'MATHS' end as topic, x.score,
       case when x.score is not null and x.min_score is not null then x.score < x.min_score
            when x.mark is not null then x.mark = '2' end as failed
from finished_year f
join data.exams x on x.school_id = f.school_id and x.year = f.year and x.until_change is null
join leaver l on l.school_id = x.school_id and l.pupil_id = x.pupil_id
where x.subject ~ '^[Рр]усский язык' or x.subject ~ '^[Мм]атематика' and x.subject !~ '[Бб]аз'
order by x.school_id, x.kind, x.pupil_id, x.subject, coalesce(x.attempt, 1) desc;

create temp table achieved_in_year on commit drop as
select h.school_id, h.pupil_id, h.kind, h.level, h.result
from reported r
join data.achievements h on h.school_id = r.school_id and h.held_on between r.begins_on and r.ends_on
    and h.until_change is null
where h.kind in ('OLYMPIAD', 'CONTEST');

-- The last working day still counts. Age in full years on the last day of the calendar year.
create temp table staff_on_day on commit drop as
select s.school_id, s.staff_id, s.category, s.education, s.teaching_years,
       case when s.category_until < r.ends_on then 'NONE' else s.attestation_category end as attestation_category,
       extract(year from age(r.ends_on, s.birth_date)) as age
from reported r
join data.staff s on s.school_id = r.school_id and s.year = r.year and s.until_change is null
    and s.hired_on <= r.ends_on and (s.left_on is null or s.left_on >= r.ends_on);

create temp table trained on commit drop as
select distinct t.school_id, t.staff_id, t.finished_on > r.ends_on - interval '5 years' as lately,
       t.course ~ 'ФГОС|[Фф]едеральн[а-я]+ государственн[а-я]+ образовательн[а-я]+ стандарт' as of_standards
from reported r
join data.training t on t.school_id = r.school_id and t.finished_on <= r.ends_on and t.until_change is null;
