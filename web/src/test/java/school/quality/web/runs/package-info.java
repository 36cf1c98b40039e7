@NullMarked
package school.quality.web.runs;

import org.jspecify.annotations.NullMarked;
