/** Figures, ratings, allowances and the payroll list as files for people and other programs. */
@NullMarked
package school.quality.jobs.export;

import org.jspecify.annotations.NullMarked;
