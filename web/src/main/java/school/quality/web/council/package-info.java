/** The totals of a period for the governing council, without names. */
@NullMarked
package school.quality.web.council;

import org.jspecify.annotations.NullMarked;
