/** What every page has: the rooms of the menu, language, help, errors. */
@NullMarked
package school.quality.web.layout;

import org.jspecify.annotations.NullMarked;
