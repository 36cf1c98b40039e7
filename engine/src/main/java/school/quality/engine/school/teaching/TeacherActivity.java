package school.quality.engine.school.teaching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * Something a teacher did for the profession: an activity of the period, or a training finished by its last day, which is of
 * the kind COURSE.
 *
 * @param rowKey number of the source row, of trainings or of activities
 * @param heldOn the day of the activity, or on which the training was finished
 * @param inPeriod whether that day is in the period; trainings may be older
 * @param level of a contest, where it is named
 * @param result of a contest
 * @param involvement HIGH, MEDIUM or LOW, where it is named
 * @param hours of a training
 */
public record TeacherActivity(
        long rowKey,
        String staffId,
        String kind,
        LocalDate heldOn,
        boolean inPeriod,
        Optional<String> level,
        Optional<String> result,
        Optional<String> involvement,
        int hours)
        implements Fact {

    public static final String COURSE = "COURSE";

    public static final List<String> INVOLVEMENTS = List.of("HIGH", "MEDIUM", "LOW");

    public boolean isCourse() {
        return kind.equals(COURSE);
    }

    public boolean isContest(String wantedLevel) {
        return kind.equals("CONTEST")
                && (wantedLevel.equals("ALL")
                        || level.filter(wantedLevel::equals).isPresent());
    }

    public boolean won() {
        return result.filter(reached -> !reached.equals("PARTICIPANT")).isPresent();
    }

    @Override
    public FactKey key() {
        return FactKey.of(isCourse() ? "training" : "teacher_activity", Long.toString(rowKey));
    }

    @Override
    public Topic topic() {
        return Topic.TEACHER_ACTIVITIES;
    }

    @Override
    public List<UnitId> units() {
        return List.of();
    }
}
