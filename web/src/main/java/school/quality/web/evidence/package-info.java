/** The evidence of a result on the command line. */
@NullMarked
package school.quality.web.evidence;

import org.jspecify.annotations.NullMarked;
