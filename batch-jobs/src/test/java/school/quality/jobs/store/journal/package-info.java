@NullMarked
package school.quality.jobs.store.journal;

import org.jspecify.annotations.NullMarked;
