/** The facts of schools, aggregated by a few set-based queries for a whole batch of schools. */
@NullMarked
package school.quality.jobs.store.facts;

import org.jspecify.annotations.NullMarked;
