/** The table of self-examination for a calendar year: the order's lines, counted where data are loaded. */
@NullMarked
package school.quality.jobs.selfexam;

import org.jspecify.annotations.NullMarked;
