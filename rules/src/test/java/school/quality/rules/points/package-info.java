/** Tests of the rules of points: a row of a regulation and a reading in, points out. */
@NullMarked
package school.quality.rules.points;

import org.jspecify.annotations.NullMarked;
