package school.quality.engine.school.teaching;

import java.util.Collection;
import java.util.List;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * A teacher with the lesson visits in which the use of modern methods was noted; perhaps none.
 *
 * @param visits to this teacher, held in the period
 */
public record ObservedTeacher(Teacher teacher, List<LessonVisit> visits) implements Fact {

    /** Picks the visits that count from all that the teacher received. */
    public static ObservedTeacher of(Teacher teacher, Collection<LessonVisit> received) {
        return new ObservedTeacher(
                teacher, received.stream().filter(LessonVisit::notesMethods).toList());
    }

    public boolean observed() {
        return !visits.isEmpty();
    }

    public boolean usesModernMethods() {
        return visits.stream().anyMatch(LessonVisit::showsModernMethods);
    }

    @Override
    public FactKey key() {
        return FactKey.of("observed_teacher", teacher.staffId());
    }

    @Override
    public Topic topic() {
        return Topic.OBSERVED_TEACHERS;
    }

    @Override
    public List<UnitId> units() {
        return teacher.units();
    }
}
