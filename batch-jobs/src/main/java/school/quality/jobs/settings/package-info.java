/** The settings file of the program, and what is wrong in it. */
@NullMarked
package school.quality.jobs.settings;

import org.jspecify.annotations.NullMarked;
