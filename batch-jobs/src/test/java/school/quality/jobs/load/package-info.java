/** Loading, tested against a real database and real files. */
@NullMarked
package school.quality.jobs.load;

import org.jspecify.annotations.NullMarked;
