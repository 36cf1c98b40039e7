/** What has to be right before an order on payment is made. */
@NullMarked
package school.quality.jobs.order;

import org.jspecify.annotations.NullMarked;
