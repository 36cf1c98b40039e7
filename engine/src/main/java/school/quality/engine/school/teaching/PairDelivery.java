package school.quality.engine.school.teaching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Place;
import school.quality.engine.school.Settings;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * Lessons of a class in a subject, its groups added up: of the whole pair, or of one teacher's part in it.
 *
 * @param staffId the teacher, empty for the whole pair
 */
public record PairDelivery(Optional<String> staffId, Place place, String subject, long planned, long given)
        implements Fact {

    public boolean wasPlanned() {
        return planned > 0;
    }

    /** The share of the planned lessons that were given is below the norm. */
    public boolean behind(Settings settings) {
        return 100 * given < settings.deliveryNorm() * planned;
    }

    /** Sessions tell facts apart by this; going through everything they hold takes too long. */
    @Override
    public int hashCode() {
        return 31 * place.hashCode() + subject.hashCode();
    }

    @Override
    public FactKey key() {
        return FactKey.of("pair_delivery", staffId.orElse(""), place.className(), subject);
    }

    @Override
    public Topic topic() {
        return staffId.isPresent() ? Topic.DELIVERY_OF_TEACHERS : Topic.DELIVERY_OF_PAIRS;
    }

    @Override
    public List<UnitId> units() {
        if (staffId.isPresent()) {
            return List.of(
                    UnitId.teacher(staffId.get()),
                    UnitId.teacherClassSubject(staffId.get(), place.className(), subject));
        }
        List<UnitId> units = new ArrayList<>(place.cohorts());
        units.add(UnitId.subject(subject));
        units.add(UnitId.classSubject(place.className(), subject));
        return List.copyOf(units);
    }
}
