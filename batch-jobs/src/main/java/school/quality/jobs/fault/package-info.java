/** What can be wrong with a row or a file: numbered codes, places, and the sentences that people read. */
@NullMarked
package school.quality.jobs.fault;

import org.jspecify.annotations.NullMarked;
