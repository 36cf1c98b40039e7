/** From figures and rows of the regulation to points, sheets and places. */
@NullMarked
package school.quality.engine.rating;

import org.jspecify.annotations.NullMarked;
