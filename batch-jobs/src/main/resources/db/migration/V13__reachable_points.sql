-- The most points a sheet could have brought with the data at hand; empty in results from before.
alter table result.sheet add column reachable numeric;
