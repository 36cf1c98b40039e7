/** Work that goes on after its page has been answered. */
@NullMarked
package school.quality.web.background;

import org.jspecify.annotations.NullMarked;
