@NullMarked
package school.quality.jobs.difference;

import org.jspecify.annotations.NullMarked;
