package school.quality.engine.school.activity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.EducationLevel;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * A pupil enrolled on the last day took part in an event held in the period, in person or remotely.
 *
 * @param rowKey number of the source row
 * @param kind OLYMPIAD, CONTEST or COMPETITION
 * @param level of the event, SCHOOL to INTERNATIONAL
 * @param result PARTICIPANT, PRIZE or WINNER
 * @param staffId the teacher who prepared the pupil
 */
public record Achievement(
        long rowKey,
        String pupilId,
        EducationLevel educationLevel,
        String kind,
        String level,
        String result,
        Optional<String> staffId)
        implements Fact {

    /** Event levels as the programme lists them, and all together. */
    public static final List<String> LEVELS_AND_ALL =
            List.of("SCHOOL", "MUNICIPAL", "REGIONAL", "NATIONAL", "INTERNATIONAL", "ALL");

    /** Levels of those of a kind that are wanted, and ALL where there are any. */
    public static Set<String> levels(List<Achievement> achievements, String kind, Predicate<Achievement> wanted) {
        if (achievements.isEmpty()) {
            return Set.of();
        }
        Set<String> levels = new HashSet<>();
        achievements.stream()
                .filter(achievement -> achievement.kind.equals(kind) && wanted.test(achievement))
                .forEach(achievement -> levels.addAll(achievement.levels()));
        return levels;
    }

    public boolean ofLevel(String wantedLevel) {
        return wantedLevel.equals("ALL") || level.equals(wantedLevel);
    }

    /** Its level, and all together. */
    public List<String> levels() {
        return List.of(level, "ALL");
    }

    public boolean won() {
        return !result.equals("PARTICIPANT");
    }

    /** Sessions tell facts apart by this; going through everything they hold takes too long. */
    @Override
    public int hashCode() {
        return Long.hashCode(rowKey);
    }

    @Override
    public FactKey key() {
        return FactKey.of("achievement", Long.toString(rowKey));
    }

    @Override
    public Topic topic() {
        return Topic.ACHIEVEMENTS;
    }

    @Override
    public String part() {
        return kind;
    }

    @Override
    public List<UnitId> units() {
        return Stream.concat(Stream.of(UnitId.level(educationLevel)), staffId.map(UnitId::teacher).stream())
                .toList();
    }
}
