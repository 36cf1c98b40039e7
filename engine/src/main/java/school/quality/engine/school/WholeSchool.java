package school.quality.engine.school;

import java.util.List;

/** The whole school, for a rule that finds figures of its parts in facts that belong to the school alone. */
public record WholeSchool(Unit unit) {

    public List<Fact> the(Topic topic) {
        return unit.the(topic);
    }
}
