/** The SQL of loading, where it must agree with what Java does. */
@NullMarked
package school.quality.jobs.store.loading;

import org.jspecify.annotations.NullMarked;
