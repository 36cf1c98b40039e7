/** Reports that electronic journals print for people, read back into marks; each layout has its own reader. */
@NullMarked
package school.quality.jobs.load.journal;

import org.jspecify.annotations.NullMarked;
