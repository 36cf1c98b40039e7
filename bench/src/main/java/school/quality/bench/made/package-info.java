/** Schools that chance made: as large as real ones, in the files that a school hands in. The same seed makes the same bytes. */
@NullMarked
package school.quality.bench.made;

import org.jspecify.annotations.NullMarked;
