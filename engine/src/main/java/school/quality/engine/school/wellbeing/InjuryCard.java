package school.quality.engine.school.wellbeing;

import java.util.List;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Place;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * Injuries in the period of a pupil enrolled on its last day; perhaps none.
 *
 * @param severities a code for each injury
 */
public record InjuryCard(String pupilId, Place place, List<String> severities) implements Fact {

    public static final List<String> SEVERITIES_AND_ALL = List.of("LIGHT", "SEVERE", "FATAL", "ALL");

    public boolean injured() {
        return !severities.isEmpty();
    }

    /** Injuries of this severity; ALL: of any. */
    public int cases(String severity) {
        return severity.equals("ALL")
                ? severities.size()
                : (int) severities.stream().filter(severity::equals).count();
    }

    /** Sessions tell facts apart by this; going through everything they hold takes too long. */
    @Override
    public int hashCode() {
        return pupilId.hashCode();
    }

    @Override
    public FactKey key() {
        return FactKey.of("injury_card", pupilId);
    }

    @Override
    public Topic topic() {
        return Topic.INJURIES;
    }

    @Override
    public List<UnitId> units() {
        return place.cohorts();
    }
}
