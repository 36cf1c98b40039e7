/** How a test sees a page: through the eyes of a person at a real browser, and by the rules of accessibility. */
@NullMarked
package school.quality.web.browser;

import org.jspecify.annotations.NullMarked;
