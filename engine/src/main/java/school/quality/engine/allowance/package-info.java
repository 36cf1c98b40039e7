/** From points and a fund to sums of money, exact to the kopeck. */
@NullMarked
package school.quality.engine.allowance;

import org.jspecify.annotations.NullMarked;
