package school.quality.engine.school.teaching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Settings;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * A teacher with the trainings of the last years, as many as the setting says; perhaps none.
 *
 * @param after the day before the first that counts: the last day of the period so many years earlier
 * @param trainings finished after that day and by the last day
 */
public record TrainedTeacher(Teacher teacher, LocalDate after, List<TeacherActivity> trainings) implements Fact {

    /** Picks the trainings that count from all that the teacher did. */
    public static TrainedTeacher of(Teacher teacher, Collection<TeacherActivity> did, Settings settings) {
        LocalDate after = teacher.lastDay().minusYears(settings.trainingYears());
        List<TeacherActivity> trainings = did.stream()
                .filter(one -> one.isCourse() && one.heldOn().isAfter(after))
                .toList();
        return new TrainedTeacher(teacher, after, trainings);
    }

    public boolean trained() {
        return !trainings.isEmpty();
    }

    public int hours() {
        return trainings.stream().mapToInt(TeacherActivity::hours).sum();
    }

    @Override
    public FactKey key() {
        return FactKey.of("trained_teacher", teacher.staffId(), after.toString());
    }

    @Override
    public Topic topic() {
        return Topic.TRAINED_TEACHERS;
    }

    @Override
    public List<UnitId> units() {
        return teacher.units();
    }
}
