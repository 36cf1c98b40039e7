/** The case files of the indicators: read, made complete, loaded, evaluated and compared. */
@NullMarked
package school.quality.jobs.cases;

import org.jspecify.annotations.NullMarked;
