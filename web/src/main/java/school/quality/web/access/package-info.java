/** Signing in, who somebody is, and what that opens. */
@NullMarked
package school.quality.web.access;

import org.jspecify.annotations.NullMarked;
