package school.quality.jobs.difference;

import java.util.Map;
import java.util.Optional;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.indicator.Parts;
import school.quality.engine.money.Fraction;
import school.quality.jobs.store.ResultState.Shown;

/**
 * What changed of one figure.
 *
 * @param before empty where it had no value
 * @param value how much of the difference of numerator over denominator each cause made, exact; no value is 0
 */
public record FigureDifference(
        FigureKey key, Optional<Shown> before, Optional<Shown> after, Map<Cause, Fraction> value) {

    public FigureDifference {
        value = Map.copyOf(value);
    }

    boolean isAny() {
        return !norm(before).equals(norm(after))
                || before.isPresent() != after.isPresent()
                || value.values().stream().anyMatch(some -> some.signum() != 0);
    }

    static Fraction number(Optional<Shown> shown) {
        return shown.map(Shown::parts)
                .filter(parts -> !parts.isEmpty())
                .map(FigureDifference::number)
                .orElse(Fraction.ZERO);
    }

    private static Fraction number(Parts parts) {
        return Fraction.of(parts.numerator()).dividedBy(Fraction.of(parts.denominator()));
    }

    private static Optional<String> norm(Optional<Shown> shown) {
        return shown.flatMap(Shown::norm);
    }
}
