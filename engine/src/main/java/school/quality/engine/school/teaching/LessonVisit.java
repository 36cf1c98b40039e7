package school.quality.engine.school.teaching;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * A lesson visit that was planned for the period or held in it.
 *
 * @param rowKey number of the source row
 * @param kind PEER, also where the school says nothing, or CONTROL
 * @param planned for a day of the period
 * @param made whether it was held at all
 * @param held on a day of the period
 * @param score and {@code maxScore}: what the lesson reached of what it could, where it was scored
 * @param modernMethods whether modern methods were seen, where it is noted
 * @param internetUsed whether internet resources were used, where it is noted
 */
public record LessonVisit(
        long rowKey,
        Colleague visitor,
        Colleague visited,
        String kind,
        boolean planned,
        boolean made,
        boolean held,
        Optional<String> subject,
        Optional<String> className,
        boolean elective,
        Optional<BigDecimal> score,
        Optional<BigDecimal> maxScore,
        Optional<Boolean> modernMethods,
        Optional<Boolean> internetUsed)
        implements Fact {

    public boolean peer() {
        return kind.equals("PEER");
    }

    /** By the teacher, by someone of the method union; at the school by anyone. */
    public boolean visitorIn(UnitId unit) {
        return visitor.isIn(unit);
    }

    /** To the teacher, to someone of the method union; at the school to anyone. */
    public boolean visitedIn(UnitId unit) {
        return visited.isIn(unit);
    }

    /** Held in the period and scored against a maximum. */
    public boolean scored() {
        return held && score.isPresent() && maxScore.isPresent();
    }

    public BigDecimal points() {
        return score.orElse(BigDecimal.ZERO);
    }

    public BigDecimal maximum() {
        return maxScore.orElse(BigDecimal.ZERO);
    }

    public boolean notesMethods() {
        return held && modernMethods.isPresent();
    }

    public boolean showsModernMethods() {
        return held && modernMethods.orElse(false);
    }

    public boolean notesInternet() {
        return held && internetUsed.isPresent();
    }

    public boolean usesInternet() {
        return held && internetUsed.orElse(false);
    }

    /** Sessions tell facts apart by this; going through everything they hold takes too long. */
    @Override
    public int hashCode() {
        return Long.hashCode(rowKey);
    }

    @Override
    public FactKey key() {
        return FactKey.of("lesson_visit", Long.toString(rowKey));
    }

    @Override
    public Topic topic() {
        return Topic.LESSON_VISITS;
    }

    /** Both who visited and who was visited, with their method unions, and the subject. */
    @Override
    public List<UnitId> units() {
        return Stream.of(visitor.units(), visited.units(), subject.map(UnitId::subject).stream())
                .flatMap(units -> units)
                .distinct()
                .toList();
    }
}
