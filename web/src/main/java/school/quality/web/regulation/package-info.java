/** The rules by which a school rates its teachers, from draft to force. */
@NullMarked
package school.quality.web.regulation;

import org.jspecify.annotations.NullMarked;
