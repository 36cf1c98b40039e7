/** What a school shows to everybody: which figures may leave it, and which would tell of too few people. */
@NullMarked
package school.quality.jobs.publication;

import org.jspecify.annotations.NullMarked;
