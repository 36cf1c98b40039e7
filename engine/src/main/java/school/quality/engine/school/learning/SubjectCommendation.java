package school.quality.engine.school.learning;

import java.util.List;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/** A grade-9 leaver was commended in a subject (Похвальная грамота). */
public record SubjectCommendation(String pupilId, String subject) implements Fact {

    @Override
    public FactKey key() {
        return FactKey.of("year_outcome", pupilId);
    }

    @Override
    public Topic topic() {
        return Topic.SUBJECT_COMMENDATIONS;
    }

    @Override
    public List<UnitId> units() {
        return List.of(UnitId.subject(subject));
    }
}
