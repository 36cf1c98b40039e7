package school.quality.engine.formula;

import java.util.Map;
import school.quality.engine.money.Fraction;

/** A part of a formula: what it is worth with these numbers under its names. */
@FunctionalInterface
interface Term {

    /** @throws ArithmeticException where it divides by 0 or rounds to no number of decimals */
    Fraction value(Map<String, Fraction> numbers);
}
