package school.quality.engine.school.provision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Settings;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * Equipment of one inventory number that is in use on the last day of the period: not acquired later, not written off by it.
 *
 * @param norm how many there should be, where the school has a norm
 * @param acquiredOn empty where the school does not know
 * @param added acquired in the period
 * @param renewed in the period
 * @param lastDay of the period
 */
public record Equipment(
        String inventoryNo,
        String kind,
        Optional<String> room,
        int quantity,
        Optional<Integer> norm,
        boolean forTeaching,
        Optional<LocalDate> acquiredOn,
        boolean added,
        boolean renewed,
        LocalDate lastDay)
        implements Fact {

    /** Kinds of multimedia equipment, and all of these together. */
    public static final List<String> MULTIMEDIA_AND_ALL =
            List.of("COMPUTER", "PROJECTOR", "INTERACTIVE_BOARD", "PRINTER", "ALL");

    private static final Set<String> MULTIMEDIA = Set.of("COMPUTER", "PROJECTOR", "INTERACTIVE_BOARD", "PRINTER");

    /** Of this kind; ALL: of any kind of multimedia equipment. */
    public boolean is(String wanted) {
        return wanted.equals("ALL") ? MULTIMEDIA.contains(kind) : kind.equals(wanted);
    }

    public boolean computerForTeaching() {
        return forTeaching && kind.equals("COMPUTER");
    }

    /** The whole quantity if the condition holds. */
    public int quantityIf(boolean condition) {
        return condition ? quantity : 0;
    }

    /** Acquired within the years before the last day that the setting names. */
    public boolean modern(Settings settings) {
        LocalDate before = lastDay.minusYears(settings.modernYears());
        return acquiredOn.filter(day -> day.isAfter(before)).isPresent();
    }

    public boolean hasNorm() {
        return norm.isPresent();
    }

    public int wanted() {
        return norm.orElse(0);
    }

    /** What is there of what should be: a surplus does not make up for what is missing elsewhere. */
    public int present() {
        return Math.min(quantity, wanted());
    }

    @Override
    public FactKey key() {
        return FactKey.of("equipment", inventoryNo);
    }

    @Override
    public Topic topic() {
        return Topic.EQUIPMENT;
    }

    /** The room, where one is named. */
    @Override
    public List<UnitId> units() {
        return room.map(UnitId::room).stream().toList();
    }
}
