package school.quality.engine.school.activity;

import java.util.List;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/** A pupil whom a teacher prepared for events of the period, with these events. */
public record Prepared(String staffId, String pupilId, List<Achievement> achievements) implements Fact {

    public boolean forAny(String kind) {
        return tookPart(kind, "ALL");
    }

    public boolean tookPart(String kind, String level) {
        return achievements.stream().anyMatch(achievement -> achievement.is(kind, level));
    }

    public boolean won(String kind, String level) {
        return achievements.stream().anyMatch(achievement -> achievement.is(kind, level) && achievement.won());
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
