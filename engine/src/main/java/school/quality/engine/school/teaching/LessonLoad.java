package school.quality.engine.school.teaching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Place;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * Lessons of a teacher in a class and subject, or in a group of it; of a year without rows of its own, the sum of its parts.
 *
 * @param planned by the curriculum
 * @param given really
 */
public record LessonLoad(String staffId, Place place, String subject, Optional<String> group, long planned, long given)
        implements Fact {

    /** Lessons that are missing; lessons given beyond the plan do not make up for others. */
    public long lag() {
        return Math.max(0, planned - given);
    }

    /** Sessions tell facts apart by this; going through everything they hold takes too long. */
    @Override
    public int hashCode() {
        return 31 * place.hashCode() + subject.hashCode();
    }

    @Override
    public FactKey key() {
        return FactKey.of("lesson_load", staffId, place.className(), subject, group.orElse(""));
    }

    @Override
    public Topic topic() {
        return Topic.LESSON_LOAD;
    }

    @Override
    public List<UnitId> units() {
        List<UnitId> units = new ArrayList<>(place.cohorts());
        units.add(UnitId.subject(subject));
        units.add(UnitId.classSubject(place.className(), subject));
        units.add(UnitId.teacher(staffId));
        units.add(UnitId.teacherClassSubject(staffId, place.className(), subject));
        return List.copyOf(units);
    }
}
