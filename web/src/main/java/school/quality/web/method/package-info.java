/** Settings of the method and norms: given out as tables, taken back changed. */
@NullMarked
package school.quality.web.method;

import org.jspecify.annotations.NullMarked;
