/** What schools have decided about the method: their own settings and norms, in versions. */
@NullMarked
package school.quality.jobs.store.method;

import org.jspecify.annotations.NullMarked;
