select p.school_id, p.programme, p.direction, coalesce(p.places, 0) as places,
       count(distinct x.pupil_id)::integer as pupils
from asked a
join data.programmes p on p.school_id = a.school_id and p.period = a.period and in_force(p.since_change, p.until_change, a.change_no)
left join programme_pupil x on x.school_id = p.school_id and x.programme = p.programme
group by p.school_id, p.programme, p.direction, p.places
order by p.school_id, p.programme
