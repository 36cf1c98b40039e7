/** Olympiads, contests, competitions. */
@NullMarked
package school.quality.engine.school.activity;

import org.jspecify.annotations.NullMarked;
