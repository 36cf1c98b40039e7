/** Reads what a run kept of how its results came about, down to the rows of the files. */
@NullMarked
package school.quality.jobs.store.explanations;

import org.jspecify.annotations.NullMarked;
