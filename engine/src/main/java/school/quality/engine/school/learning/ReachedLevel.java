package school.quality.engine.school.learning;

import java.util.List;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Place;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * The level a pupil reached in a monitoring study, the latest of the period.
 *
 * @param level code: HIGH, MEDIUM or LOW
 */
public record ReachedLevel(Topic topic, String pupilId, Place place, String level) implements Fact {

    public static final List<String> LEVELS = List.of("HIGH", "MEDIUM", "LOW");

    public int grade() {
        return place.grade();
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
