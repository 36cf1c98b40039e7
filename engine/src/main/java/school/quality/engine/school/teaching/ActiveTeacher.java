package school.quality.engine.school.teaching;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * A teacher with the activities of the period and the trainings finished in it; perhaps none.
 *
 * @param activities dated in the period
 */
public record ActiveTeacher(Teacher teacher, List<TeacherActivity> activities) implements Fact {

    /** Kinds that show the readiness to develop professionally, and all of them. */
    public static final List<String> DEVELOPMENT_AND_ALL = List.of(
            TeacherActivity.COURSE,
            "METHOD_UNION",
            "OPEN_LESSON",
            "WORKSHOP",
            "PUBLICATION",
            "MENTORING",
            "CONTEST",
            "INNOVATION",
            "OTHER",
            "ALL");

    /** Work as an expert for others, and all of it. */
    public static final List<String> ROLES_AND_ALL = List.of("EXPERT", "JURY", "ATTESTATION_BOARD", "ALL");

    private static final Set<String> ROLES = Set.of("EXPERT", "JURY", "ATTESTATION_BOARD");

    /** Picks what lies in the period from all that the teacher did. */
    public static ActiveTeacher of(Teacher teacher, Collection<TeacherActivity> did) {
        return new ActiveTeacher(
                teacher, did.stream().filter(TeacherActivity::inPeriod).toList());
    }

    /** Did something of this kind; ALL: anything but the work as an expert. */
    public boolean developed(String kind) {
        return activities.stream()
                .anyMatch(one -> kind.equals("ALL")
                        ? !ROLES.contains(one.kind())
                        : one.kind().equals(kind));
    }

    /** Worked in this role; ALL: in any. */
    public boolean served(String role) {
        return activities.stream().anyMatch(one -> kindIn(role, one.kind()));
    }

    /** Took part in a contest of this level; ALL: of any or none named. */
    public boolean competed(String level) {
        return activities.stream().anyMatch(one -> one.isContest(level));
    }

    public boolean won(String level) {
        return activities.stream().anyMatch(one -> one.isContest(level) && one.won());
    }

    /** Whether an innovation of the period names how far the teacher was involved. */
    public boolean innovates() {
        return involvement().isPresent();
    }

    /** The highest involvement in innovations is this one. */
    public boolean involved(String wanted) {
        return involvement().filter(wanted::equals).isPresent();
    }

    @Override
    public FactKey key() {
        return FactKey.of("active_teacher", teacher.staffId());
    }

    @Override
    public Topic topic() {
        return Topic.ACTIVE_TEACHERS;
    }

    @Override
    public List<UnitId> units() {
        return teacher.units();
    }

    private Optional<String> involvement() {
        return TeacherActivity.INVOLVEMENTS.stream()
                .filter(wanted -> activities.stream()
                        .anyMatch(one -> one.kind().equals("INNOVATION")
                                && one.involvement().filter(wanted::equals).isPresent()))
                .findFirst();
    }

    private static boolean kindIn(String role, String kind) {
        return role.equals("ALL") ? ROLES.contains(kind) : kind.equals(role);
    }
}
