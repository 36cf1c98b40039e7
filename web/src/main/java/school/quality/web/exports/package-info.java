/** Figures on their way out. */
@NullMarked
package school.quality.web.exports;

import org.jspecify.annotations.NullMarked;
