/** The statement for a teacher: a workbook whose formulas recompute the sum from its parts, without this program. */
@NullMarked
package school.quality.jobs.export.statement;

import org.jspecify.annotations.NullMarked;
