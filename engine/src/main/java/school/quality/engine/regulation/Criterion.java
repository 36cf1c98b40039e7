package school.quality.engine.regulation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of the regulation that turns a measure of a person into points.
 *
 * @param code unique in its group; a sheet entry names it
 * @param clause number in the local act; stands beside every point it gives
 * @param max the most points it can bring; null for no limit
 * @param source null only where the method takes the points of other criteria
 * @param round decimals of the value before the method; null compares the exact fraction
 * @param minSample the smallest group whose figure counts; null for any
 * @param coefficients by subject, {@link #ANY_OTHER} for all others; empty for none; in the order of the document
 */
public record Criterion(
        String code,
        String title,
        @Nullable String clause,
        @Nullable BigDecimal max,
        @Nullable Source source,
        Per per,
        @Nullable Integer round,
        @Nullable Integer minSample,
        Map<String, BigDecimal> coefficients,
        @Nullable Condition precondition,
        @Nullable Bonus bonus,
        Method method) {

    /** The row of a table that stands for whatever has no row of its own. */
    public static final String ANY_OTHER = "*";

    public Criterion {
        coefficients = Ordered.copyOf(coefficients);
    }

    /** The sources it asks: its own, those that a formula names, that of the precondition, that of the bonus. */
    public Stream<Source> sources() {
        return Stream.of(
                        Stream.ofNullable(source),
                        method instanceof Method.Formula formula
                                ? formula.names().values().stream()
                                : Stream.<Source>of(),
                        Stream.ofNullable(precondition).map(Condition::source),
                        Stream.ofNullable(bonus).map(added -> added.condition().source()))
                .flatMap(Function.identity());
    }

    /** The factor for a subject; 1 where the table has neither the subject nor a row for all others. */
    public BigDecimal coefficient(@Nullable String subject) {
        BigDecimal other = coefficients.getOrDefault(ANY_OTHER, BigDecimal.ONE);
        return subject == null ? other : coefficients.getOrDefault(subject, other);
    }
}
