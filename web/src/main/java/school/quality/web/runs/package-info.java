/** Evaluating a period, and proving a finished run. */
@NullMarked
package school.quality.web.runs;

import org.jspecify.annotations.NullMarked;
