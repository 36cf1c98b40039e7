select f.school_id, f.category, sum(f.amount) as amount
from asked a
join counted_period c on c.school_id = a.school_id and c.dataset = 'funds'
join data.funds f on f.school_id = a.school_id and f.period = c.period
    and in_force(f.since_change, f.until_change, a.change_no)
group by f.school_id, f.category
order by f.school_id, f.category
