package school.quality.engine.rating;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Fraction;

/**
 * The numbers of a formula under their names, for one unit.
 *
 * @param unit class or class and subject; empty where the formula is computed once
 * @param coefficient what its points are multiplied by
 */
public record NamedNumbers(String unit, Map<String, Observation> numbers, Fraction coefficient) {

    public NamedNumbers {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }

    NamedNumbers ready(@Nullable Integer round) {
        Map<String, Observation> ready = new LinkedHashMap<>();
        numbers.forEach((name, number) -> ready.put(name, number.ready(round)));
        return new NamedNumbers(unit, ready, coefficient);
    }

    /** The exact values under their names. */
    Map<String, Fraction> values() {
        Map<String, Fraction> values = new LinkedHashMap<>();
        numbers.forEach((name, number) -> values.put(name, number.value()));
        return values;
    }
}
