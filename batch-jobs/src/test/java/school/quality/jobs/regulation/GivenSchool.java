package school.quality.jobs.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import school.quality.engine.dynamics.EarlierClasses;
import school.quality.engine.indicator.Basis;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Reason;
import school.quality.engine.indicator.Scope;
import school.quality.engine.indicator.Status;
import school.quality.engine.rating.ClassSubjectFigure;
import school.quality.engine.rating.ClassUnit;
import school.quality.engine.rating.Earlier;
import school.quality.engine.rating.Employee;
import school.quality.engine.rating.Entries;
import school.quality.engine.rating.Figures;
import school.quality.engine.rating.Item;
import school.quality.engine.rating.Items;
import school.quality.engine.rating.SheetEntry;
import school.quality.engine.regulation.Source;
import tools.jackson.databind.JsonNode;

/**
 * What an example gives: an indicator by its number ({@code "1.1.2": 79}, {@code "21/25"}), the same before ({@code "1.1.2
 * before"}), entries ({@code "entry 1.1"}), rows of a dataset, and what the register says of the teacher.
 */
record GivenSchool(JsonNode given, String suffix) implements Figures, Items, Entries {

    private static final ClassUnit CLASS_11A = new ClassUnit("11А", "SECONDARY", 11);

    static GivenSchool of(JsonNode given) {
        return new GivenSchool(given, "");
    }

    Employee teacher() {
        return new Employee(
                "1001",
                "Учитель",
                "TEACHING",
                null,
                BigDecimal.ONE,
                given.path("category").asString(null),
                given.has("years") ? given.get("years").asInt() : null,
                null,
                null,
                null,
                List.of(),
                true);
    }

    private Optional<IndicatorValue> value(
            String indicator, String measure, @Nullable String category, Scope scope, String unit) {
        return Optional.ofNullable(given.get(indicator + suffix))
                .map(number -> new IndicatorValue(
                        indicator,
                        measure,
                        category,
                        scope,
                        unit,
                        Status.VALUE,
                        parts(number.asString()),
                        null,
                        Basis.NONE));
    }

    /** A number of per cent, or numerator and denominator. */
    private static Parts parts(String number) {
        String[] parts = (number.contains("/") ? number : number + "/100").split("/");
        return new Parts(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
    }

    @Override
    public String school() {
        return "H1";
    }

    @Override
    public List<ClassUnit> classes() {
        return List.of(CLASS_11A);
    }

    @Override
    public Optional<IndicatorValue> find(
            String indicator, String measure, @Nullable String category, Scope scope, String scopeId) {
        return value(indicator, measure, category, scope, scopeId);
    }

    @Override
    public List<ClassSubjectFigure> pairs(String indicator, String measure, @Nullable String category, String staffId) {
        String subject = given.path("subject").asString("Физика");
        String unit = staffId + "/11А/" + subject;
        return value(indicator, measure, category, Scope.TEACHER_CLASS_SUBJECT, unit)
                .map(figure -> new ClassSubjectFigure(CLASS_11A, subject, figure))
                .stream()
                .toList();
    }

    @Override
    public List<ClassSubjectFigure> byClassAndSubject(String indicator, String measure, @Nullable String category) {
        return List.of();
    }

    @Override
    public Set<String> levelsTaught(String staffId) {
        return Set.of(CLASS_11A.level());
    }

    @Override
    public Optional<Earlier> earlier(Source.Base base) {
        return Optional.of(new Earlier(
                "2024-25/Y", new GivenSchool(given, " before"), EarlierClasses.of(List.of(), List.of(), 1)));
    }

    @Override
    public Optional<Reason> missing(String indicator, String measure) {
        return Optional.empty();
    }

    @Override
    public Shown shown(String indicator, String measure) {
        return new Shown(100, 1);
    }

    @Override
    public boolean loaded(String dataset) {
        return true;
    }

    @Override
    public List<Item> of(String dataset, @Nullable String credited, String staffId) {
        return given.path("rows").values().stream().map(GivenSchool::item).toList();
    }

    private static Item item(JsonNode row) {
        Map<String, String> cells = new HashMap<>();
        row.properties()
                .forEach(cell -> cells.put(cell.getKey(), cell.getValue().asString()));
        return new Item("", cells, LocalDate.of(2026, 3, 1), null, false);
    }

    @Override
    public Optional<SheetEntry> find(String staffId, String criterion) {
        return Optional.ofNullable(given.get("entry " + criterion))
                .map(entry -> new SheetEntry(entry.asString(), null, null, null));
    }
}
