/** Packs what a result rests on into one archive that can be checked without the program. */
@NullMarked
package school.quality.jobs.export.evidence;

import org.jspecify.annotations.NullMarked;
