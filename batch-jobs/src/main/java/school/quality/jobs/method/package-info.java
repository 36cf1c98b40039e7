/** The tables of the method, settings and norms, as the administration reads and edits them. */
@NullMarked
package school.quality.jobs.method;

import org.jspecify.annotations.NullMarked;
