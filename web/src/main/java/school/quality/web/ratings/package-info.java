/** What teachers see of their own rating: the sum and points, why, and what they can do about it. */
@NullMarked
package school.quality.web.ratings;

import org.jspecify.annotations.NullMarked;
