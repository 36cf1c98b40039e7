package school.quality.engine.school.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Place;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * A pupil enrolled on the last day in an elective course of the period.
 *
 * @param level reached, HIGH, MEDIUM or LOW, where it is given
 */
public record ElectivePupil(
        String course, String pupilId, Place place, Optional<String> staffId, Optional<String> level) implements Fact {

    public boolean levelGiven() {
        return level.isPresent();
    }

    public String levelReached() {
        return level.orElse("");
    }

    @Override
    public FactKey key() {
        return FactKey.of("elective", course, pupilId);
    }

    @Override
    public Topic topic() {
        return Topic.ELECTIVES;
    }

    @Override
    public List<UnitId> units() {
        List<UnitId> units = new ArrayList<>(place.cohorts());
        units.add(UnitId.subject(course));
        staffId.map(UnitId::teacher).ifPresent(units::add);
        return List.copyOf(units);
    }
}
