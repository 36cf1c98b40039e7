package school.quality.engine.school.upbringing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Topic;
import school.quality.engine.school.Unit;
import school.quality.engine.school.UnitId;

/**
 * A complaint or appeal received in the period.
 *
 * @param number in the school's register
 * @param about as the school calls the matter
 * @param staffId the person it is about
 */
public record Complaint(String number, String about, Optional<String> staffId, boolean upheld) implements Fact {

    /** What complaints were about in this unit, in alphabetical order, and all. */
    public static List<String> mattersAndAll(Unit unit) {
        Stream<String> matters = unit.the(Topic.COMPLAINTS).stream()
                .map(complaint -> ((Complaint) complaint).about())
                .distinct()
                .sorted();
        return Stream.concat(matters, Stream.of("ALL")).toList();
    }

    public boolean isAbout(String matter) {
        return matter.equals("ALL") || about.equals(matter);
    }

    @Override
    public FactKey key() {
        return FactKey.of("complaint", number);
    }

    @Override
    public Topic topic() {
        return Topic.COMPLAINTS;
    }

    @Override
    public List<UnitId> units() {
        return staffId.map(UnitId::teacher).stream().toList();
    }
}
