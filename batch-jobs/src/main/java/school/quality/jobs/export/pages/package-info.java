/** Results in the words and the order in which pages show them; all in records, so that a page only lays them out. */
@NullMarked
package school.quality.jobs.export.pages;

import org.jspecify.annotations.NullMarked;
