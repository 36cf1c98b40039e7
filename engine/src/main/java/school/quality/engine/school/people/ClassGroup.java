package school.quality.engine.school.people;

import java.util.List;
import java.util.Optional;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.EducationLevel;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Place;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * A class of the school year.
 *
 * @param classTeacher staff number
 * @param capacity the most pupils it may have, where the school names it
 * @param pupils enrolled on the last day of the period
 */
public record ClassGroup(String name, int grade, Optional<String> classTeacher, Optional<Integer> capacity, int pupils)
        implements Fact {

    public EducationLevel level() {
        return EducationLevel.ofGrade(grade);
    }

    public boolean hasCapacity() {
        return capacity.isPresent();
    }

    public int places() {
        return capacity.orElse(0);
    }

    public boolean overCapacity() {
        return hasCapacity() && pupils > places();
    }

    @Override
    public FactKey key() {
        return FactKey.of("class", name);
    }

    @Override
    public Topic topic() {
        return Topic.CLASSES;
    }

    @Override
    public List<UnitId> units() {
        return Place.ofClass(name, grade).cohorts();
    }
}
