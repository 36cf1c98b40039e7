/** Classes and pupils. */
@NullMarked
package school.quality.engine.school.people;

import org.jspecify.annotations.NullMarked;
