/** The way of sheets through people's hands: duties, steps, and what was entered with them. */
@NullMarked
package school.quality.jobs.store.sheets;

import org.jspecify.annotations.NullMarked;
