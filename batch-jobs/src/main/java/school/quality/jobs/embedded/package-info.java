/** The school's own PostgreSQL: a real server that comes with the program, and the choice of another one. */
@NullMarked
package school.quality.jobs.embedded;

import org.jspecify.annotations.NullMarked;
