/** Explanations as people and programs read them: sentences on a screen, JSON, a workbook. */
@NullMarked
package school.quality.jobs.export.explanation;

import org.jspecify.annotations.NullMarked;
