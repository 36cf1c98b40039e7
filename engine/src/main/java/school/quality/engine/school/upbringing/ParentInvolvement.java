package school.quality.engine.school.upbringing;

import java.util.List;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Place;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/** A pupil enrolled on the last day of whom a parent took part in an event held in the period. */
public record ParentInvolvement(String pupilId, Place place) implements Fact {

    @Override
    public FactKey key() {
        return FactKey.of("parent_involvement", pupilId);
    }

    @Override
    public Topic topic() {
        return Topic.PARENT_INVOLVEMENT;
    }

    @Override
    public List<UnitId> units() {
        return place.cohorts();
    }
}
