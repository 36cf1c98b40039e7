/** Tests of the evaluation on real databases. */
@NullMarked
package school.quality.jobs.evaluate;

import org.jspecify.annotations.NullMarked;
