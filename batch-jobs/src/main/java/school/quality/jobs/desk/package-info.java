/** Where jobs are started and asked how they go: all that the web and the command line need. */
@NullMarked
package school.quality.jobs.desk;

import org.jspecify.annotations.NullMarked;
