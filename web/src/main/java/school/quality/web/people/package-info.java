/** The people of a school: who may sign in, as what. */
@NullMarked
package school.quality.web.people;

import org.jspecify.annotations.NullMarked;
