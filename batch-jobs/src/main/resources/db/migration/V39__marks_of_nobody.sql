-- Marks that are credited to nobody are looked for after each run; they are few among millions of facts.
create index fact_of_nobody on result.fact (school_run_id)
    where kind = 'mark_cell' and key[1] = 'FINAL_MARKS' and key[4] = '';
