/** The web interface and the nightly schedule. */
@NullMarked
package school.quality.web.serve;

import org.jspecify.annotations.NullMarked;
