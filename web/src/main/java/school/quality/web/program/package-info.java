/** What every command has at hand: the language, the screen, the school's database and jobs, and words for failures. */
@NullMarked
package school.quality.web.program;

import org.jspecify.annotations.NullMarked;
