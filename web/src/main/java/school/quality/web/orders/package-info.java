/** What comes before money is paid: the checks, the lock of a period, corrections, reductions. */
@NullMarked
package school.quality.web.orders;

import org.jspecify.annotations.NullMarked;
