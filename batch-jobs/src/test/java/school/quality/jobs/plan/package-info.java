@NullMarked
package school.quality.jobs.plan;

import org.jspecify.annotations.NullMarked;
