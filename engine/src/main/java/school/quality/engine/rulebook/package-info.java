/** The compiled rules and what they find; the only room that knows the rule engine. */
@NullMarked
package school.quality.engine.rulebook;

import org.jspecify.annotations.NullMarked;
