/** A region's night: loading, evaluating, rating and exporting many schools as a user would, beside comparisons of the same run. */
@NullMarked
package school.quality.bench.night;

import org.jspecify.annotations.NullMarked;
