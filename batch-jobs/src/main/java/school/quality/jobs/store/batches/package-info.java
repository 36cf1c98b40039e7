/** Batches of schools that are evaluated by several threads and processes: who may take which, and how far each is. */
@NullMarked
package school.quality.jobs.store.batches;

import org.jspecify.annotations.NullMarked;
