/** Everything that is kept in PostgreSQL: the only room that speaks SQL. */
@NullMarked
package school.quality.jobs.store;

import org.jspecify.annotations.NullMarked;
