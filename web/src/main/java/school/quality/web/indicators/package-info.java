/** The rooms of indicators: the list, and everything about one. */
@NullMarked
package school.quality.web.indicators;

import org.jspecify.annotations.NullMarked;
