package school.quality.engine.school.learning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Place;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * The level a pupil reached in a monitoring study, the latest of the period, or in planned outcomes.
 *
 * @param level code: HIGH, GOOD (of upbringing only), MEDIUM or LOW
 * @param score where the study gives one
 */
public record ReachedLevel(Topic topic, String pupilId, Place place, String level, Optional<BigDecimal> score)
        implements Fact {

    public static final List<String> LEVELS = List.of("HIGH", "MEDIUM", "LOW");

    public static final List<String> LEVELS_OF_UPBRINGING = List.of("HIGH", "GOOD", "MEDIUM", "LOW");

    public boolean scored() {
        return score.isPresent();
    }

    public BigDecimal points() {
        return score.orElse(BigDecimal.ZERO);
    }

    public int grade() {
        return place.grade();
    }

    /** Sessions tell facts apart by this; going through everything they hold takes too long. */
    @Override
    public int hashCode() {
        return pupilId.hashCode();
    }

    @Override
    public FactKey key() {
        return FactKey.of("level", topic.name(), pupilId);
    }

    @Override
    public List<UnitId> units() {
        return place.cohorts();
    }
}
