package school.quality.engine.school.learning;

import java.util.List;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Place;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/** All marks of one class in one subject that are credited to one teacher, or to nobody. */
public record MarkCell(Topic topic, Place place, MarkCounts marks) implements Fact {

    public boolean assessed() {
        return marks.assessed() > 0;
    }

    /** Grade 1 has no marks (formulas, section 3). */
    public boolean marked() {
        return place.grade() > 1;
    }

    public int grade() {
        return place.grade();
    }

    /** Sessions tell facts apart by this; going through everything they hold takes too long. */
    @Override
    public int hashCode() {
        return 31 * place.hashCode() + topic.hashCode();
    }

    @Override
    public FactKey key() {
        return FactKey.of(
                "mark_cell",
                topic.name(),
                place.className(),
                place.subject().orElse(""),
                place.teacher().orElse(""));
    }

    @Override
    public List<UnitId> units() {
        return place.teaching();
    }
}
