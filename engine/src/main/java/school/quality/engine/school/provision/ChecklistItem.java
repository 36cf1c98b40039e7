package school.quality.engine.school.provision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.indicator.Scope;
import school.quality.engine.school.EducationLevel;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * An item of an expert's checklist of the period.
 *
 * @param rowKey number of the source row
 * @param indicator whose checklist it is
 * @param area as the school writes it, where it does
 * @param result MET, PARTLY, NOT_MET or NOT_APPLICABLE
 */
public record ChecklistItem(long rowKey, String indicator, Optional<String> area, String result) implements Fact {

    private static final String ALL = "ALL";

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Map<String, EducationLevel> LEVELS = Map.of(
            "PRIMARY", EducationLevel.PRIMARY,
            "НОО", EducationLevel.PRIMARY,
            "BASIC", EducationLevel.BASIC,
            "ООО", EducationLevel.BASIC,
            "SECONDARY", EducationLevel.SECONDARY,
            "СОО", EducationLevel.SECONDARY);

    /** The expert judged it: anything but "not applicable". */
    public boolean judged() {
        return !result.equals("NOT_APPLICABLE");
    }

    /** One where met, a half where partly met. */
    public BigDecimal met() {
        return switch (result) {
            case "MET" -> BigDecimal.ONE;
            case "PARTLY" -> HALF;
            default -> BigDecimal.ZERO;
        };
    }

    /** In this area; ALL: in any or none. */
    public boolean inArea(String name) {
        return name.equals(ALL) || area.filter(name::equals).isPresent();
    }

    /** The areas that a checklist names, and all of it. */
    public static List<String> areasAndAll(String indicator, List<Fact> items) {
        Stream<String> areas = items.stream()
                .map(ChecklistItem.class::cast)
                .filter(item -> item.indicator.equals(indicator))
                .flatMap(item -> item.area.stream())
                .sorted()
                .distinct();
        return Stream.concat(areas, Stream.of(ALL)).distinct().toList();
    }

    /** In the school as a whole; in a level where the area names it. */
    public boolean concerns(UnitId unit) {
        return unit.scope() == Scope.SCHOOL
                || level().filter(level -> unit.equals(UnitId.level(level))).isPresent();
    }

    @Override
    public FactKey key() {
        return FactKey.of("checklist_item", Long.toString(rowKey));
    }

    @Override
    public Topic topic() {
        return Topic.CHECKLISTS;
    }

    /** Of the school: a checklist may speak of a level that has no class. */
    @Override
    public List<UnitId> units() {
        return List.of();
    }

    private Optional<EducationLevel> level() {
        return area.map(name -> LEVELS.get(name.strip().toUpperCase(Locale.ROOT)));
    }
}
