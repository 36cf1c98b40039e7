package school.quality.engine.regulation;

import java.util.Arrays;
import java.util.Optional;
import school.quality.engine.money.Fraction;

/** How a measure is compared with a bound. */
public enum Comparison {
    AT_LEAST(">="),
    ABOVE(">"),
    AT_MOST("<="),
    BELOW("<"),
    EQUAL("=="),
    DIFFERENT("!=");

    private final String symbol;

    Comparison(String symbol) {
        this.symbol = symbol;
    }

    /** As it is written in a regulation. */
    public String symbol() {
        return symbol;
    }

    /** The comparison written so; a single {@code =} is read as {@code ==}. */
    public static Optional<Comparison> written(String symbol) {
        String sought = symbol.equals("=") ? EQUAL.symbol : symbol;
        return Arrays.stream(values())
                .filter(comparison -> comparison.symbol.equals(sought))
                .findFirst();
    }

    public boolean holds(Fraction value, Fraction bound) {
        int order = value.compareTo(bound);
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
            case EQUAL -> order == 0;
            case DIFFERENT -> order != 0;
        };
    }
}
