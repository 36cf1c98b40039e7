/** Teachers and what they do beside their lessons: training, activities, visits. */
@NullMarked
package school.quality.engine.school.teaching;

import org.jspecify.annotations.NullMarked;
