/** What a profile says, as a picture. */
@NullMarked
package school.quality.bench.flame;

import org.jspecify.annotations.NullMarked;
