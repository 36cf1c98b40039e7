/** Indicators of the programme and their figures. */
@NullMarked
package school.quality.engine.indicator;

import org.jspecify.annotations.NullMarked;
