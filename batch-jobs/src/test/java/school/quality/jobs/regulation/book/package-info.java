/** Tests of the regulation as a workbook, on real files. */
@NullMarked
package school.quality.jobs.regulation.book;

import org.jspecify.annotations.NullMarked;
