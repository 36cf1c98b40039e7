@NullMarked
package school.quality.jobs.publication;

import org.jspecify.annotations.NullMarked;
