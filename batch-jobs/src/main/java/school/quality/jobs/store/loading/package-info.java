/** The SQL of loading: who loads what, staging by COPY, set-based checks, and the merge into versioned rows. */
@NullMarked
package school.quality.jobs.store.loading;

import org.jspecify.annotations.NullMarked;
