/** Tests of the tables themselves. */
@NullMarked
package school.quality.jobs.store;

import org.jspecify.annotations.NullMarked;
