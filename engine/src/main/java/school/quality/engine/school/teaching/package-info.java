/** How lessons are given: the load, visits, work with single pupils. */
@NullMarked
package school.quality.engine.school.teaching;

import org.jspecify.annotations.NullMarked;
