/** The same reads as the pages, and loads, for other programs: JSON under {@code /api/v1}, with tokens. */
@NullMarked
package school.quality.web.api;

import org.jspecify.annotations.NullMarked;
