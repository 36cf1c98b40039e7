package school.quality.engine.school.activity;

import java.util.List;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * A direction of extra-curricular programmes that was asked for, against the places offered in it.
 *
 * @param requests of pupils where they made any, else of parents
 * @param places of all programmes of the direction; 0 where there is no programme
 */
public record DirectionDemand(String direction, int requests, int places) implements Fact {

    public int met() {
        return Math.min(requests, places);
    }

    @Override
    public FactKey key() {
        return FactKey.of("direction_demand", direction);
    }

    @Override
    public Topic topic() {
        return Topic.DIRECTION_DEMAND;
    }

    @Override
    public List<UnitId> units() {
        return List.of();
    }
}
