package school.quality.engine.school.learning;

import java.util.List;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * A class in the teaching load of a teacher.
 *
 * @param pupils enrolled in the class on the last day of the period
 */
public record TaughtClass(String staffId, String className, int pupils) implements Fact {

    @Override
    public FactKey key() {
        return FactKey.of("taught_class", staffId, className);
    }

    @Override
    public Topic topic() {
        return Topic.TEACHING_LOAD;
    }

    @Override
    public List<UnitId> units() {
        return List.of(UnitId.teacher(staffId));
    }
}
