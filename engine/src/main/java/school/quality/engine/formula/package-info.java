/** Formulas of a regulation: arithmetic over named numbers, exact, bounded, and nothing else. */
@NullMarked
package school.quality.engine.formula;

import org.jspecify.annotations.NullMarked;
