/** The room of the administration: the whole programme on one page. */
@NullMarked
package school.quality.web.overview;

import org.jspecify.annotations.NullMarked;
