package school.quality.jobs.load;

import school.quality.jobs.dataset.Dataset;

/** A table of a file whose name is that of a dataset. */
record KnownTable(String name, Dataset dataset) {}
