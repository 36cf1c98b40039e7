/** What a figure rests on: keys of facts, and through them source rows. */
@NullMarked
package school.quality.engine.evidence;

import org.jspecify.annotations.NullMarked;
