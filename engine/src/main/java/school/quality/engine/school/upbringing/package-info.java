/** Education work: events, contests, who took part, offences. */
@NullMarked
package school.quality.engine.school.upbringing;

import org.jspecify.annotations.NullMarked;
