/** Why a sum, points or a figure are what they are: a chain of what the run kept, down to the rows of the files. */
@NullMarked
package school.quality.engine.explanation;

import org.jspecify.annotations.NullMarked;
