/** The regulation as a workbook: a sheet for each of its lists, written for people and read back without loss. */
@NullMarked
package school.quality.jobs.regulation.book;

import org.jspecify.annotations.NullMarked;
