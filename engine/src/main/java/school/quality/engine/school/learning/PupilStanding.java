package school.quality.engine.school.learning;

import java.util.List;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Place;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/** All marks of one pupil of one kind of work: final marks of the period, a check work, the interim attestation. */
public record PupilStanding(Topic topic, String pupilId, Place place, MarkCounts marks) implements Fact {

    public boolean assessed() {
        return marks.assessed() > 0;
    }

    /** Grade 1 has no marks (formulas, section 3). */
    public boolean marked() {
        return place.grade() > 1;
    }

    public boolean passing() {
        return marks.passed() == marks.assessed();
    }

    public boolean onlyFoursAndFives() {
        return marks.good() == marks.assessed();
    }

    public boolean straightFives() {
        return marks.fives() == marks.assessed();
    }

    /** On fours and fives, with at least one four. */
    public boolean foursAndFives() {
        return onlyFoursAndFives() && !straightFives();
    }

    public boolean failing() {
        return !passing();
    }

    public int grade() {
        return place.grade();
    }

    /** Sessions tell facts apart by this; going through everything they hold takes too long. */
    @Override
    public int hashCode() {
        return pupilId.hashCode();
    }

    @Override
    public FactKey key() {
        return FactKey.of("standing", topic.name(), pupilId);
    }

    @Override
    public List<UnitId> units() {
        return place.cohorts();
    }
}
