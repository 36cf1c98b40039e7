/** The way of a sheet through people's hands: who may take which step with it, and when. */
@NullMarked
package school.quality.engine.rating.step;

import org.jspecify.annotations.NullMarked;
