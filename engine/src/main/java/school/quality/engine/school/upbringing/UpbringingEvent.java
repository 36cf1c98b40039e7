package school.quality.engine.school.upbringing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * A row of the plan of education work: an event for one class, or for the whole school. Rows of one name and planned day are
 * one event.
 *
 * @param rowKey number of the source row
 * @param className empty for the whole school
 * @param level of the event, SCHOOL to INTERNATIONAL
 * @param planned in the period
 * @param held ever
 * @param heldNow in the period
 * @param pupils who took part
 */
public record UpbringingEvent(
        long rowKey,
        String name,
        LocalDate plannedOn,
        Optional<String> className,
        String level,
        boolean schoolContest,
        boolean planned,
        boolean held,
        boolean heldNow,
        int pupils)
        implements Fact {

    boolean isFor(String classAsked) {
        return className.isEmpty() || className.get().equals(classAsked);
    }

    boolean is(String wanted) {
        return wanted.equals("ALL") || level.equals(wanted);
    }

    String event() {
        return name + "\n" + plannedOn;
    }

    /** Sessions tell facts apart by this; going through everything they hold takes too long. */
    @Override
    public int hashCode() {
        return Long.hashCode(rowKey);
    }

    @Override
    public FactKey key() {
        return FactKey.of("upbringing_event", Long.toString(rowKey));
    }

    @Override
    public Topic topic() {
        return Topic.UPBRINGING_EVENTS;
    }

    @Override
    public List<UnitId> units() {
        return List.of();
    }
}
