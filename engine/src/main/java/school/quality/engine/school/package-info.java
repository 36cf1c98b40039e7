/** What the school knows about a period: facts, and the units they belong to. */
@NullMarked
package school.quality.engine.school;

import org.jspecify.annotations.NullMarked;
