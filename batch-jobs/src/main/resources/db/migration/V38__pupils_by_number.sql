-- Whether a pupil has special needs is looked up for each achievement: 12,000 times for a batch of 20 schools. By school and year
-- each time all 600 pupils were read for it, 1.2 s in place of 0.06 s.
create index pupils_by_number on data.pupils (school_id, pupil_id);
