package school.quality.bench.raw;

import java.math.BigDecimal;

/** A figure that has a value. */
public record RawFigure(Key key, String measure, BigDecimal numerator, BigDecimal denominator) {

    public RawFigure {
        numerator = numerator.stripTrailingZeros();
        denominator = denominator.stripTrailingZeros();
    }
}
