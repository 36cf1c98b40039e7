@NullMarked
package school.quality.web.loads;

import org.jspecify.annotations.NullMarked;
