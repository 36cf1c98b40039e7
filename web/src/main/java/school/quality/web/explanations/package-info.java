/** How a figure came about, down to the row of a file. */
@NullMarked
package school.quality.web.explanations;

import org.jspecify.annotations.NullMarked;
