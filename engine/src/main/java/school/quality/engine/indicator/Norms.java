package school.quality.engine.indicator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The norms by which one school is judged in one period. */
public final class Norms {

    public static final Norms NONE = new Norms(List.of());

    private final List<Norm> inForce;
    private final Map<List<@Nullable String>, Integer> places = new HashMap<>();

    private Norms(List<Norm> inForce) {
        this.inForce = List.copyOf(inForce);
        for (int place = 0; place < inForce.size(); place++) {
            places.put(key(inForce.get(place)), place);
        }
    }

    /** Norms that hold already, in their order; a run gives back those that it kept. */
    public static Norms of(List<Norm> inForce) {
        return new Norms(inForce);
    }

    /**
     * The norms for a period that begins on a day: of each indicator, measure, category and level the latest one of the
     * school, else the latest one of the program.
     */
    public static Norms on(LocalDate day, List<Norm> ofSchool, List<Norm> ofProgram) {
        Map<List<@Nullable String>, Norm> latest = new HashMap<>();
        Stream.of(ofProgram, ofSchool)
                .flatMap(norms -> norms.stream()
                        .filter(norm -> !norm.validFrom().isAfter(day))
                        .sorted(Comparator.comparing(Norm::validFrom)))
                .forEach(norm -> latest.put(key(norm), norm));
        return new Norms(latest.values().stream().sorted(Norm.ORDER).toList());
    }

    /** In the order of tables. */
    public List<Norm> inForce() {
        return inForce;
    }

    /**
     * How a figure stands; empty where it has no value or no norm. The norm that says most precisely what it is about
     * decides: first by category, then by level.
     *
     * @param level of the unit that the figure is about; null where it is of no level
     * @param factor 100 for shares, 1 for means, ratios and counts
     */
    public Optional<Judgement> judge(IndicatorValue value, @Nullable String level, int factor) {
        Parts parts = value.parts();
        return parts == null ? Optional.empty() : place(value, level).flatMap(place -> judge(parts, place, factor));
    }

    private Optional<Judgement> judge(Parts parts, int place, int factor) {
        return inForce.get(place)
                .thresholds()
                .map(thresholds -> new Judgement(thresholds.colour(parts, factor), place));
    }

    private Optional<Integer> place(IndicatorValue value, @Nullable String level) {
        for (@Nullable String category : Arrays.asList(value.category(), null)) {
            for (@Nullable String ofLevel : Arrays.asList(level, null)) {
                Integer place = places.get(Arrays.asList(value.indicator(), value.measure(), category, ofLevel));
                if (place != null) {
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }

    private static List<@Nullable String> key(Norm norm) {
        return Arrays.asList(norm.indicator(), norm.measure(), norm.category(), norm.level());
    }
}
