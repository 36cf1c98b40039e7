/** The year's plan: what falls due when, whether its data are there, and who answers for it. */
@NullMarked
package school.quality.jobs.plan;

import org.jspecify.annotations.NullMarked;
