package school.quality.engine.regulation;

import java.math.BigDecimal;
import school.quality.engine.money.Fraction;

/** A measure compared with a bound, for example "at least 50 % of the pupils chose the exam". */
public record Condition(Source source, Comparison comparison, BigDecimal bound) {

    public boolean holds(Fraction value) {
        return comparison.holds(value, Fraction.of(bound));
    }
}
