/** What a version of a regulation would have changed, had it been in force in a past period. */
@NullMarked
package school.quality.engine.rehearsal;

import org.jspecify.annotations.NullMarked;
