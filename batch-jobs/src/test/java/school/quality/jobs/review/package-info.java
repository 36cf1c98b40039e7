/** What is close to a border or claimed twice, example by example. */
@NullMarked
package school.quality.jobs.review;

import org.jspecify.annotations.NullMarked;
