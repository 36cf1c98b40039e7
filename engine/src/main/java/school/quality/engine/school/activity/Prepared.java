package school.quality.engine.school.activity;

import java.util.List;
import java.util.Set;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/** A pupil whom a teacher prepared for events of the period, with these events. */
public record Prepared(String staffId, String pupilId, List<Achievement> achievements) implements Fact {

    public boolean forAny(String kind) {
        return achievements.stream().anyMatch(achievement -> achievement.kind().equals(kind));
    }

    /** Levels of the events of a kind at which the pupil took part, and ALL where there are any. */
    public Set<String> levelsTakenPart(String kind) {
        return Achievement.levels(achievements, kind, achievement -> true);
    }

    /** Levels at which the pupil won a prize or a first place, and ALL where there are any. */
    public Set<String> levelsWon(String kind) {
        return Achievement.levels(achievements, kind, Achievement::won);
    }

    /** Sessions tell facts apart by this; going through everything they hold takes too long. */
    @Override
    public int hashCode() {
        return 31 * staffId.hashCode() + pupilId.hashCode();
    }

    @Override
    public FactKey key() {
        return FactKey.of("prepared", staffId, pupilId);
    }

    @Override
    public Topic topic() {
        return Topic.PREPARED;
    }

    @Override
    public List<UnitId> units() {
        return List.of(UnitId.teacher(staffId));
    }
}
