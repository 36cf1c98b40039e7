package school.quality.engine.school.wellbeing;

import java.util.List;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Place;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * What a pupil enrolled on the last day of the period does beside lessons, from all interests of the period.
 *
 * @param declared has told at least one interest
 * @param covered at least one interest is served
 * @param selfGovernment takes part in pupils' self-government
 */
public record InterestCard(String pupilId, Place place, boolean declared, boolean covered, boolean selfGovernment)
        implements Fact {

    /** Sessions tell facts apart by this; going through everything they hold takes too long. */
    @Override
    public int hashCode() {
        return pupilId.hashCode();
    }

    @Override
    public FactKey key() {
        return FactKey.of("interest_card", pupilId);
    }

    @Override
    public Topic topic() {
        return Topic.INTERESTS;
    }

    @Override
    public List<UnitId> units() {
        return place.cohorts();
    }
}
