/** The papers of an allowance from templates that a school can replace: order T-11a, minutes, summary sheet. */
@NullMarked
package school.quality.jobs.export.papers;

import org.jspecify.annotations.NullMarked;
