package school.quality.engine.school.upbringing;

import java.util.List;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/** A contest of the school with all its rows. */
public record SchoolContest(List<UpbringingEvent> rows) implements Fact {

    public boolean planned() {
        return rows.stream().anyMatch(UpbringingEvent::planned);
    }

    public boolean held() {
        return rows.stream().anyMatch(UpbringingEvent::held);
    }

    public boolean heldNow() {
        return rows.stream().anyMatch(UpbringingEvent::heldNow);
    }

    /** Pupils of the rows that were held in the period. */
    public int participants() {
        return rows.stream()
                .filter(UpbringingEvent::heldNow)
                .mapToInt(UpbringingEvent::pupils)
                .sum();
    }

    @Override
    public FactKey key() {
        UpbringingEvent any = rows.get(0);
        return FactKey.of("school_contest", any.name(), any.plannedOn().toString());
    }

    @Override
    public Topic topic() {
        return Topic.SCHOOL_CONTESTS;
    }

    @Override
    public List<UnitId> units() {
        return List.of();
    }
}
