/** The journal of changes on the command line. */
@NullMarked
package school.quality.web.audit;

import org.jspecify.annotations.NullMarked;
