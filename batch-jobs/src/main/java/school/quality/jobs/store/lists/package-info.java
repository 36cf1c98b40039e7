/** The lists behind the figures: who or what a figure counted, missed or left out. */
@NullMarked
package school.quality.jobs.store.lists;

import org.jspecify.annotations.NullMarked;
