/** How lessons are given, and what teachers do beside them: training, activities, visits, work with single pupils. */
@NullMarked
package school.quality.engine.school.teaching;

import org.jspecify.annotations.NullMarked;
