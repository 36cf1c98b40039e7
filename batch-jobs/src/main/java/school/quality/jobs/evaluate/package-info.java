/** From the facts of a school to figures, points and money; a job over batches of schools. */
@NullMarked
package school.quality.jobs.evaluate;

import org.jspecify.annotations.NullMarked;
