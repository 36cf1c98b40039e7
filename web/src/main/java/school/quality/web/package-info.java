/** The program itself: its commands, gathered and started. */
@NullMarked
package school.quality.web;

import org.jspecify.annotations.NullMarked;
