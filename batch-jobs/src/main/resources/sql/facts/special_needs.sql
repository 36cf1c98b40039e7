-- Pupils with special needs, as the newest row of the register says up to the period's year; of several rows of a year the one
-- in force on the last day.
create temp table special_needs on commit drop as
select school_id, pupil_id
from (
    select distinct on (p.school_id, p.pupil_id) p.school_id, p.pupil_id, p.special_needs
    from asked a
    join data.pupils p on p.school_id = a.school_id and p.year <= a.year and p.enrolled_on <= a.ends_on
        and in_force(p.since_change, p.until_change, a.change_no)
    order by p.school_id, p.pupil_id, p.year desc, (p.left_on is null or p.left_on > a.ends_on) desc, p.enrolled_on desc
) newest
where special_needs;
analyze special_needs;
