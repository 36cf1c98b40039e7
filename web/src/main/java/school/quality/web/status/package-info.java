/** What the program knows at the moment. */
@NullMarked
package school.quality.web.status;

import org.jspecify.annotations.NullMarked;
