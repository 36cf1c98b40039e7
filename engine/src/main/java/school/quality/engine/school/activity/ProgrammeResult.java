package school.quality.engine.school.activity;

import java.util.List;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/** An extra-curricular programme with pupils, and whether one of them won a prize or a first place through it. */
public record ProgrammeResult(String programme, boolean won) implements Fact {

    @Override
    public FactKey key() {
        return FactKey.of("programme_result", programme);
    }

    @Override
    public Topic topic() {
        return Topic.PROGRAMME_RESULTS;
    }

    @Override
    public List<UnitId> units() {
        return List.of();
    }
}
