/** The plan of the year: what falls due when, what is there, and who answers. */
@NullMarked
package school.quality.web.plan;

import org.jspecify.annotations.NullMarked;
