package school.quality.engine.school.wellbeing;

import java.util.List;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Place;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * Lessons of a pupil in the period; of a year without rows of its own, the sum of its parts (formulas, section 6).
 *
 * @param due pupil-lessons
 * @param missedThroughIllness of them
 */
public record Attendance(String pupilId, Place place, int due, int missedThroughIllness) implements Fact {

    /** Sessions tell facts apart by this; going through everything they hold takes too long. */
    @Override
    public int hashCode() {
        return pupilId.hashCode();
    }

    @Override
    public FactKey key() {
        return FactKey.of("attendance", pupilId);
    }

    @Override
    public Topic topic() {
        return Topic.ATTENDANCE;
    }

    @Override
    public List<UnitId> units() {
        return place.cohorts();
    }
}
