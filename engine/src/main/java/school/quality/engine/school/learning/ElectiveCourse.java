package school.quality.engine.school.learning;

import java.util.List;
import java.util.Set;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * An elective course with at least one pupil enrolled on the last day.
 *
 * @param grades of its pupils
 */
public record ElectiveCourse(String name, Set<Integer> grades) implements Fact {

    @Override
    public FactKey key() {
        return FactKey.of("elective_course", name);
    }

    @Override
    public Topic topic() {
        return Topic.ELECTIVE_COURSES;
    }

    @Override
    public List<UnitId> units() {
        return grades.stream().sorted().map(UnitId::grade).toList();
    }
}
