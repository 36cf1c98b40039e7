/** Marks, levels, examinations and how the year ended. */
@NullMarked
package school.quality.engine.school.learning;

import org.jspecify.annotations.NullMarked;
