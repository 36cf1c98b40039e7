package school.quality.engine.school.upbringing;

import java.util.Collection;
import java.util.List;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Place;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/** The events of the period in which a class took part. */
public record ClassEvents(Place place, List<UpbringingEvent> events) implements Fact {

    /** Of all rows those that were held in the period, for this class or for the whole school. */
    public static ClassEvents of(Place place, Collection<UpbringingEvent> rows) {
        return new ClassEvents(
                place,
                rows.stream()
                        .filter(row -> row.heldNow() && row.isFor(place.className()))
                        .toList());
    }

    public boolean tookPart(String level) {
        return count(level) > 0;
    }

    /** An event counts once, however many rows it has. */
    public int count(String level) {
        return (int) events.stream()
                .filter(row -> row.is(level))
                .map(UpbringingEvent::event)
                .distinct()
                .count();
    }

    /** Sessions tell facts apart by this; going through everything they hold takes too long. */
    @Override
    public int hashCode() {
        return place.hashCode();
    }

    @Override
    public FactKey key() {
        return FactKey.of("class_events", place.className());
    }

    @Override
    public Topic topic() {
        return Topic.CLASS_EVENTS;
    }

    @Override
    public List<UnitId> units() {
        return place.cohorts();
    }
}
