/** What parents, pupils and teachers answered when the school asked them. */
@NullMarked
package school.quality.engine.school.survey;

import org.jspecify.annotations.NullMarked;
