/** The journal of changes: who did what and when, in chains of which no entry can be changed or removed unnoticed. */
@NullMarked
package school.quality.jobs.store.journal;

import org.jspecify.annotations.NullMarked;
