package school.quality.engine.school.learning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.indicator.Scope;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Place;
import school.quality.engine.school.Settings;
import school.quality.engine.school.Topic;
import school.quality.engine.school.Unit;
import school.quality.engine.school.UnitId;

/**
 * The latest attempt of a pupil in one subject of the state final attestation.
 *
 * @param kind OGE, EGE or GVE
 * @param score primary score (OGE) or test score 0-100 (EGE)
 * @param mark 2 to 5
 * @param yearMark the pupil's mark of the year in the subject, where it is a figure
 */
public record ExamResult(
        String kind,
        String pupilId,
        Place place,
        Optional<BigDecimal> score,
        Optional<BigDecimal> minScore,
        Optional<Integer> mark,
        Optional<Integer> yearMark)
        implements Fact {

    public static final List<String> KINDS = List.of("OGE", "EGE", "GVE");

    /** The school answers for every kind, its parts for those that occur in them. */
    public static List<String> kindsAskedOf(Unit unit) {
        return KINDS.stream()
                .filter(kind -> unit.scope() == Scope.SCHOOL || occurs(kind, unit))
                .toList();
    }

    private static boolean occurs(String kind, Unit unit) {
        return unit.the(Topic.EXAMS).stream()
                .anyMatch(exam -> ((ExamResult) exam).kind().equals(kind));
    }

    /** With neither score and minimum nor mark a result says nothing about passing. */
    public boolean decided() {
        return (score.isPresent() && minScore.isPresent()) || mark.isPresent();
    }

    public boolean passed() {
        return score.isPresent() && minScore.isPresent()
                ? score.get().compareTo(minScore.get()) >= 0
                : mark.filter(given -> given >= 3).isPresent();
    }

    public boolean scored() {
        return score.isPresent();
    }

    public BigDecimal points() {
        return score.orElse(BigDecimal.ZERO);
    }

    public boolean high(Settings settings) {
        return points().compareTo(BigDecimal.valueOf(settings.highExamScore())) >= 0;
    }

    public boolean hasMark() {
        return mark.isPresent();
    }

    public int markValue() {
        return mark.orElse(0);
    }

    public boolean good() {
        return markValue() >= 4;
    }

    /** OGE and GVE give marks; EGE gives scores only. */
    public boolean givesMarks() {
        return !kind.equals("EGE");
    }

    public boolean comparable() {
        return givesMarks() && mark.isPresent() && yearMark.isPresent();
    }

    public boolean confirmed() {
        return mark.equals(yearMark);
    }

    public boolean raised() {
        return markValue() > yearMark.orElse(0);
    }

    public boolean lowered() {
        return markValue() < yearMark.orElse(0);
    }

    public int grade() {
        return place.grade();
    }

    /** Sessions tell facts apart by this; going through everything they hold takes too long. */
    @Override
    public int hashCode() {
        return 31 * pupilId.hashCode() + place.hashCode();
    }

    @Override
    public FactKey key() {
        return FactKey.of("exam", kind, pupilId, place.subject().orElse(""));
    }

    @Override
    public Topic topic() {
        return Topic.EXAMS;
    }

    @Override
    public String part() {
        return kind;
    }

    @Override
    public List<UnitId> units() {
        return place.everywhere();
    }
}
