/** What a school shows to everybody, and how the director chooses it. */
@NullMarked
package school.quality.web.publication;

import org.jspecify.annotations.NullMarked;
