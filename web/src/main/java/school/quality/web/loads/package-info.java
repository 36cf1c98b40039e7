/** Files of the school on their way in. */
@NullMarked
package school.quality.web.loads;

import org.jspecify.annotations.NullMarked;
