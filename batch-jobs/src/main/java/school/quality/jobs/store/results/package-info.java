/** What was found, kept with its basis: runs, figures, sheets, allowances. */
@NullMarked
package school.quality.jobs.store.results;

import org.jspecify.annotations.NullMarked;
