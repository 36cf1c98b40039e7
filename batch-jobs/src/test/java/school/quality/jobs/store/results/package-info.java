/** Tests of stored results and what they rest on, on real databases. */
@NullMarked
package school.quality.jobs.store.results;

import org.jspecify.annotations.NullMarked;
