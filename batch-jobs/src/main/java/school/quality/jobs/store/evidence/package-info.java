/** What a result rests on, as tables to be handed out. */
@NullMarked
package school.quality.jobs.store.evidence;

import org.jspecify.annotations.NullMarked;
