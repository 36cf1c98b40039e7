/** Health and attendance of pupils, and what the school does for them. */
@NullMarked
package school.quality.engine.school.wellbeing;

import org.jspecify.annotations.NullMarked;
