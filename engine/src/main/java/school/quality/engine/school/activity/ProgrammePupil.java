package school.quality.engine.school.activity;

import java.util.List;
import java.util.Set;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Place;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * A pupil enrolled on the last day who takes part in extra-curricular programmes of the period.
 *
 * @param programmes the pupil takes part in
 * @param wonIn programmes that prizes and wins of the period are credited to
 */
public record ProgrammePupil(String pupilId, Place place, Set<String> programmes, Set<String> wonIn) implements Fact {

    /** A prize or a win of the period is credited to a programme of the pupil. */
    public boolean won() {
        return programmes.stream().anyMatch(wonIn::contains);
    }

    public boolean wonIn(String programme) {
        return programmes.contains(programme) && wonIn.contains(programme);
    }

    @Override
    public FactKey key() {
        return FactKey.of("programme_pupil", pupilId);
    }

    @Override
    public Topic topic() {
        return Topic.PROGRAMME_PUPILS;
    }

    @Override
    public List<UnitId> units() {
        return place.cohorts();
    }
}
