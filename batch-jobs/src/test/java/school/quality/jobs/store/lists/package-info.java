@NullMarked
package school.quality.jobs.store.lists;

import org.jspecify.annotations.NullMarked;
