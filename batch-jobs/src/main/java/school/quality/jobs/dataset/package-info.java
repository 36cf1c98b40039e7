/** What a school hands in: the bundled table of datasets with their columns, keys, types and coded values. */
@NullMarked
package school.quality.jobs.dataset;

import org.jspecify.annotations.NullMarked;
