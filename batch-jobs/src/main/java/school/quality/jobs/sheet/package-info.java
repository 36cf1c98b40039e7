/** Tables in and out: every file a school gives becomes rows of text, every table it takes becomes a file. */
@NullMarked
package school.quality.jobs.sheet;

import org.jspecify.annotations.NullMarked;
