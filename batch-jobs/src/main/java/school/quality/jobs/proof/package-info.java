/** What the proof of a finished result came to. */
@NullMarked
package school.quality.jobs.proof;

import org.jspecify.annotations.NullMarked;
