package school.quality.engine.school.wellbeing;

import java.util.List;
import java.util.Set;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Place;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * How a pupil enrolled on the last day of the period is fed; a pupil without a row has no meals.
 *
 * @param studyForm code
 * @param hot has hot meals
 * @param free has free meals
 * @param entitled to free meals
 * @param exempt from school meals by a medical certificate
 */
public record MealCard(
        String pupilId, Place place, String studyForm, boolean hot, boolean free, boolean entitled, boolean exempt)
        implements Fact {

    private static final Set<String> AT_HOME = Set.of("HOME", "INDIVIDUAL", "FAMILY");

    /** The school has to feed the pupil: neither exempt nor taught at home, individually or in the family. */
    public boolean eatsAtSchool() {
        return !exempt && !AT_HOME.contains(studyForm);
    }

    /** Sessions tell facts apart by this; going through everything they hold takes too long. */
    @Override
    public int hashCode() {
        return pupilId.hashCode();
    }

    @Override
    public FactKey key() {
        return FactKey.of("meal_card", pupilId);
    }

    @Override
    public Topic topic() {
        return Topic.MEALS;
    }

    @Override
    public List<UnitId> units() {
        return place.cohorts();
    }
}
