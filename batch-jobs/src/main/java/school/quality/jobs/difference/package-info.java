/** What changed between two runs, each difference with its cause. */
@NullMarked
package school.quality.jobs.difference;

import org.jspecify.annotations.NullMarked;
