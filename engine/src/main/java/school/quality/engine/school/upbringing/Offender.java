package school.quality.engine.school.upbringing;

import java.util.List;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Place;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * A pupil enrolled on the last day who is in the school's list of offences.
 *
 * @param offended an offence was registered in the period
 * @param onRegister of the juvenile affairs unit on the last day
 */
public record Offender(String pupilId, Place place, boolean offended, boolean onRegister) implements Fact {

    @Override
    public FactKey key() {
        return FactKey.of("offender", pupilId);
    }

    @Override
    public Topic topic() {
        return Topic.OFFENDERS;
    }

    @Override
    public List<UnitId> units() {
        return place.cohorts();
    }
}
