/** The school's regulation as typed, dated data: who is rated, by which criteria, and how the fund is shared. */
@NullMarked
package school.quality.engine.regulation;

import org.jspecify.annotations.NullMarked;
