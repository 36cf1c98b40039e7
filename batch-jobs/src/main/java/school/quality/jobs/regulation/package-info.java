/** Regulations as JSON documents: read with all their faults at once, written in one canonical form. */
@NullMarked
package school.quality.jobs.regulation;

import org.jspecify.annotations.NullMarked;
