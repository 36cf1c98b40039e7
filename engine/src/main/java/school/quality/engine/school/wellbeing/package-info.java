/** How pupils live at school: attendance, health, meals, interests, injuries. */
@NullMarked
package school.quality.engine.school.wellbeing;

import org.jspecify.annotations.NullMarked;
