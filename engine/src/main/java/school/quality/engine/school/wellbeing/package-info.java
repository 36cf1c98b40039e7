/** How pupils live at school: meals, interests, injuries, health. */
@NullMarked
package school.quality.engine.school.wellbeing;

import org.jspecify.annotations.NullMarked;
