package school.quality.engine.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a figure should reach, from a day on (formulas, section 9).
 *
 * @param category null for every category
 * @param level of education, PRIMARY, BASIC or SECONDARY; null for every level and where there is none
 * @param thresholds empty where from that day on there shall be no norm
 * @param source who says so: an act, or the school's own choice; may be empty
 */
public record Norm(
        String indicator,
        String measure,
        @Nullable String category,
        @Nullable String level,
        LocalDate validFrom,
        Optional<Thresholds> thresholds,
        String source) {

    /** The order of tables: the programme's. */
    public static final Comparator<Norm> ORDER = Comparator.comparing(Norm::indicator, IndicatorCode.ORDER)
            .thenComparing(Norm::measure)
            .thenComparing(norm -> Optional.ofNullable(norm.category()).orElse(""))
            .thenComparing(norm -> Optional.ofNullable(norm.level()).orElse(""))
            .thenComparing(Norm::validFrom);
}
