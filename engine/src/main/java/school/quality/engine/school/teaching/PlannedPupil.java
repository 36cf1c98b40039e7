package school.quality.engine.school.teaching;

import java.util.List;
import java.util.Optional;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * A pupil enrolled on the last day with plans of individual work: all of them, or those of one teacher.
 *
 * @param staffId the teacher, empty for all plans of the pupil
 */
public record PlannedPupil(String pupilId, Optional<String> staffId, List<WorkPlan> plans) implements Fact {

    public static final List<String> GROUPS_AND_ALL = List.of("HIGH", "LOW", "ALL");

    public boolean hasPlan(String group) {
        return plans.stream().anyMatch(plan -> plan.in(group));
    }

    public boolean done(String group) {
        return plans.stream().anyMatch(plan -> plan.in(group) && plan.done());
    }

    /** Has marks in a planned subject in the period and in the base period. */
    public boolean comparable(String group) {
        return plans.stream().anyMatch(plan -> plan.in(group) && plan.comparable());
    }

    /** Has a higher mark than in the base period in at least one planned subject. */
    public boolean progressed(String group) {
        return plans.stream().anyMatch(plan -> plan.in(group) && plan.progressed());
    }

    @Override
    public FactKey key() {
        return FactKey.of("planned_pupil", pupilId, staffId.orElse(""));
    }

    @Override
    public Topic topic() {
        return staffId.isPresent() ? Topic.INDIVIDUAL_WORK_OF_TEACHERS : Topic.INDIVIDUAL_WORK;
    }

    @Override
    public List<UnitId> units() {
        return staffId.map(UnitId::teacher).stream().toList();
    }
}
