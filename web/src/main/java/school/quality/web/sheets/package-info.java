/** Assessment sheets on their way: claimed, reviewed, decided, acknowledged or appealed, final. */
@NullMarked
package school.quality.web.sheets;

import org.jspecify.annotations.NullMarked;
