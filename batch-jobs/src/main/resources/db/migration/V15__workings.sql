-- How points and sums came about, step by step, as the run that found them worked them out: explanations are read from here
-- and never computed again. Null in results of older versions, and where there is nothing to work out.

-- Of a line: what was judged, its points, coefficient and row; items one by one; conditions; what would give more.
alter table result.sheet_line add column workings jsonb;

-- Of a sheet: the sections with the sum of their lines and the same held to the maximum.
alter table result.sheet add column workings jsonb;

-- Of a list: what of the fund is shared, among whom, and the kopecks left over.
alter table result.allowance_list add column workings jsonb;

-- Of a person: full-time equivalents, days and pay that count, the exact share, and the place in the queue for a kopeck.
alter table result.allowance add column workings jsonb;
