package school.quality.engine.school.activity;

import java.util.List;
import java.util.stream.Stream;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Topic;
import school.quality.engine.school.Unit;
import school.quality.engine.school.UnitId;

/**
 * An extra-curricular programme that the school offers in the period.
 *
 * @param direction as the school calls it
 * @param places 0 where the school names none
 * @param pupils enrolled on the last day who take part
 */
public record ExtraProgramme(String name, String direction, int places, int pupils) implements Fact {

    /** Directions in which pupils take part, in alphabetical order, and all. */
    public static List<String> directionsAndAll(Unit unit) {
        Stream<String> directions = unit.the(Topic.EXTRA_PROGRAMMES).stream()
                .map(ExtraProgramme.class::cast)
                .filter(ExtraProgramme::hasPupils)
                .map(ExtraProgramme::direction)
                .distinct()
                .sorted();
        return Stream.concat(directions, Stream.of("ALL")).toList();
    }

    public boolean hasPupils() {
        return pupils > 0;
    }

    public boolean isIn(String wanted) {
        return wanted.equals("ALL") || direction.equals(wanted);
    }

    @Override
    public FactKey key() {
        return FactKey.of("extra_programme", name);
    }

    @Override
    public Topic topic() {
        return Topic.EXTRA_PROGRAMMES;
    }

    @Override
    public List<UnitId> units() {
        return List.of();
    }
}
