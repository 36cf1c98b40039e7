/** Explanations, added up by somebody who has nothing but them. */
@NullMarked
package school.quality.jobs.explain;

import org.jspecify.annotations.NullMarked;
