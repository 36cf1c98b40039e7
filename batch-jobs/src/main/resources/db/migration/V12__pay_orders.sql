-- The order by which a result is paid: the number and date that the school registered. It stands beside the result it is
-- about, so that a newer result has none until it is ordered. A later entry takes the place of an earlier one, which stays.
create table result.pay_order (
    order_id bigint generated always as identity primary key,
    school_run_id bigint not null references result.school_run on delete cascade,
    regulation_id integer not null references regulation,
    number text not null check (number <> ''),
    dated date not null,
    entered_at timestamptz not null default now()
);
create index pay_order_of_result on result.pay_order (school_run_id, regulation_id, order_id);

create view result.latest_pay_order as
select distinct on (school_run_id, regulation_id) school_run_id, regulation_id, number, dated
from result.pay_order
order by school_run_id, regulation_id, order_id desc;
