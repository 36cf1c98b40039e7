/** Tests of formulas. */
@NullMarked
package school.quality.engine.formula;

import org.jspecify.annotations.NullMarked;
