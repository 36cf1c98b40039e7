/** Tests of what is asked of the desks, on real databases. */
@NullMarked
package school.quality.jobs.desk;

import org.jspecify.annotations.NullMarked;
