package school.quality.jobs.export;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Better;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.IndicatorValue;

/** Which way a figure should go: as its indicator, but not where it counts just what is not wanted. */
public final class Wanted {

    /** Measures that count the opposite of what their indicator is after. */
    private static final Set<String> CONTRARY =
            Set.of("worsened_share", "lowered_share", "lag_lessons", "below_norm_share", "risk_share");

    private static final Set<String> GOOD_NEITHER_WAY = Set.of("unchanged_share", "expiring_count");
    /** Kinds of categories into which people are divided: more in one is less in another. */
    private static final Set<String> DIVIDING = Set.of("EDUCATION", "DEGREE", "ATTESTATION_CATEGORY");

    private Wanted() {}

    public static Better of(Indicator indicator, IndicatorValue value) {
        if (GOOD_NEITHER_WAY.contains(value.measure())) {
            return Better.NEUTRAL;
        }
        Better measure = CONTRARY.contains(value.measure()) ? opposite(indicator.better()) : indicator.better();
        return ofCategory(measure, indicator.category().split(" ")[0], value.category());
    }

    private static Better ofCategory(Better measure, String kind, @Nullable String category) {
        if (category == null) {
            return measure;
        }
        if (kind.equals("LEVEL_REACHED")) {
            return switch (category) {
                case "HIGH" -> measure;
                case "LOW" -> opposite(measure);
                default -> Better.NEUTRAL;
            };
        }
        return DIVIDING.contains(kind) ? Better.NEUTRAL : measure;
    }

    private static Better opposite(Better better) {
        return switch (better) {
            case HIGHER -> Better.LOWER;
            case LOWER -> Better.HIGHER;
            case NEUTRAL -> Better.NEUTRAL;
        };
    }
}
