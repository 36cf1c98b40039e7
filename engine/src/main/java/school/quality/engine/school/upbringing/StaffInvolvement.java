package school.quality.engine.school.upbringing;

import java.util.List;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/** One of the teaching staff present on the last day, and whether they took part in an event held in the period. */
public record StaffInvolvement(String staffId, boolean tookPart) implements Fact {

    @Override
    public FactKey key() {
        return FactKey.of("staff_involvement", staffId);
    }

    @Override
    public Topic topic() {
        return Topic.STAFF_INVOLVEMENT;
    }

    @Override
    public List<UnitId> units() {
        return List.of(UnitId.teacher(staffId));
    }
}
