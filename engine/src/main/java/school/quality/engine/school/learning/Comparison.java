package school.quality.engine.school.learning;

import java.util.List;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Place;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * Attestation marks of one class, subject and teacher held against the marks of the same period; a pair counts where both
 * are figures.
 *
 * @param confirmed pairs with the same mark
 * @param raised pairs in which the attestation mark is higher
 * @param lowered pairs in which it is lower
 */
public record Comparison(Topic topic, Place place, int confirmed, int raised, int lowered) implements Fact {

    /** Grade 1 has no marks (formulas, section 3). */
    public boolean marked() {
        return place.grade() > 1;
    }

    public int pairs() {
        return confirmed + raised + lowered;
    }

    /** Sessions tell facts apart by this; going through everything they hold takes too long. */
    @Override
    public int hashCode() {
        return place.hashCode();
    }

    @Override
    public FactKey key() {
        return FactKey.of(
                "comparison",
                topic.name(),
                place.className(),
                place.subject().orElse(""),
                place.teacher().orElse(""));
    }

    @Override
    public List<UnitId> units() {
        return place.everywhere();
    }
}
