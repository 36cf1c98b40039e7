/** Tests of reading and writing tables. */
@NullMarked
package school.quality.jobs.sheet;

import org.jspecify.annotations.NullMarked;
