/** School years and grading periods. */
@NullMarked
package school.quality.engine.period;

import org.jspecify.annotations.NullMarked;
