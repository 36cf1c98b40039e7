-- Batches of schools that worker processes take. What is to be done stands in the tables of Spring Batch; a batch that somebody
-- works on is a locked row there, until the transaction of the batch ends, however it ends.

-- The execution of Spring Batch whose batches every worker may take; null while a run is its command's own business.
alter table result.run add column handed_out bigint;

-- How far each batch is that somebody works on, told outside of its transaction. What is lost with the server is told anew.
create unlogged table result.batch_under_way (
    step_execution_id bigint primary key,
    run_id bigint not null,
    worker text not null,
    -- how often somebody has begun it within this execution
    attempt integer not null,
    schools integer not null,
    done integer not null,
    rows_written bigint not null,
    told_at timestamptz not null
);

create index batch_step_execution_of_job on batch_step_execution (job_execution_id);
