/** Measured runs: how long evaluating takes, as ratios against something else in the same run. */
@NullMarked
package school.quality.bench;

import org.jspecify.annotations.NullMarked;
