@NullMarked
package school.quality.jobs.store.access;

import org.jspecify.annotations.NullMarked;
