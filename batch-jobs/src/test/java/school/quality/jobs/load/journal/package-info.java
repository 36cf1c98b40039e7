/** Tests of the readers of journal reports. */
@NullMarked
package school.quality.jobs.load.journal;

import org.jspecify.annotations.NullMarked;
