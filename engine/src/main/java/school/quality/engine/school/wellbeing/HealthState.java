package school.quality.engine.school.wellbeing;

import java.util.List;
import java.util.Optional;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Place;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * What the latest medical examination of the period says of a pupil.
 *
 * @param group health group, 1 (healthy) to 5
 * @param groupBefore of the pupil's examination before that one, of any date
 * @param peGroup code, BASIC to EXEMPT
 * @param development code, HARMONIOUS to SHARPLY_DISHARMONIOUS
 * @param wasIll in the period, where an examination of the period says so
 */
public record HealthState(
        String pupilId,
        Place place,
        int group,
        Optional<Integer> groupBefore,
        Optional<String> peGroup,
        Optional<String> development,
        Optional<Boolean> wasIll)
        implements Fact {

    public static final List<String> GROUPS = List.of("1", "2", "3", "4", "5");

    public static final List<String> PE_GROUPS = List.of("BASIC", "PREPARATORY", "SPECIAL_A", "SPECIAL_B", "EXEMPT");

    public static final List<String> DEVELOPMENTS = List.of("HARMONIOUS", "DISHARMONIOUS", "SHARPLY_DISHARMONIOUS");

    public String groupNumber() {
        return Integer.toString(group);
    }

    public boolean comparable() {
        return groupBefore.isPresent();
    }

    /** A lower group is better health. */
    public boolean improved() {
        return group < groupBefore.orElse(group);
    }

    public boolean unchanged() {
        return group == groupBefore.orElse(group);
    }

    public boolean worsened() {
        return group > groupBefore.orElse(group);
    }

    public boolean illnessKnown() {
        return wasIll.isPresent();
    }

    public boolean stayedWell() {
        return !wasIll.orElse(true);
    }

    public boolean hasPeGroup() {
        return peGroup.isPresent();
    }

    public String peGroupCode() {
        return peGroup.orElse("");
    }

    public boolean hasDevelopment() {
        return development.isPresent();
    }

    public String developmentCode() {
        return development.orElse("");
    }

    /** Sessions tell facts apart by this; going through everything they hold takes too long. */
    @Override
    public int hashCode() {
        return pupilId.hashCode();
    }

    @Override
    public FactKey key() {
        return FactKey.of("health", pupilId);
    }

    @Override
    public Topic topic() {
        return Topic.HEALTH;
    }

    @Override
    public List<UnitId> units() {
        return place.cohorts();
    }
}
