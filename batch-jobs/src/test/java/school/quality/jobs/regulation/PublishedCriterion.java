package school.quality.jobs.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Fraction;
import school.quality.engine.rating.Assessment;
import school.quality.engine.rating.AssessmentKey;
import school.quality.engine.rating.Item;
import school.quality.engine.rating.Observation;
import school.quality.engine.rating.Outcome;
import school.quality.engine.rating.Reading;
import school.quality.engine.rating.Sheets;
import school.quality.engine.regulation.Band;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Group;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Method.Accumulate;
import school.quality.engine.regulation.Per;
import school.quality.engine.regulation.Regulation;
import school.quality.engine.regulation.Section;
import school.quality.engine.regulation.Source;
import tools.jackson.databind.JsonNode;

/** A criterion that a real school has published, as a row of a regulation, with the examples derived from it. */
record PublishedCriterion(JsonNode entry) {

    private static final Set<String> BY_BAND = Set.of("band", "band-max-only", "percent-of-salary");
    private static final Set<String> BY_ITEM =
            Set.of("per-item", "per-item-sum-by-level", "per-item-sum-by-level-with-cap");

    /** Whether a method that is built says what the criterion says; and there are examples. */
    boolean isBuilt() {
        return !entry.path("derivedExamples").isEmpty() && method().isPresent();
    }

    String id() {
        return entry.get("id").asString();
    }

    Stream<JsonNode> examples() {
        return entry.get("derivedExamples").values().stream();
    }

    private Optional<Method> method() {
        String way = entry.path("aggregation").asString("");
        if (BY_BAND.contains(way) && !entry.get("bands").isEmpty()) {
            return Optional.of(new Method.Bands(entry.get("bands").values().stream()
                    .map(PublishedCriterion::band)
                    .toList()));
        }
        if (BY_ITEM.contains(way)) {
            return Optional.of(units(Accumulate.SUM));
        }
        return way.equals("max-only-of-levels") ? Optional.of(units(Accumulate.BEST)) : Optional.empty();
    }

    private static Band band(JsonNode band) {
        return new Band(
                number(band.get("from")),
                !band.get("fromInclusive").asBoolean(),
                number(band.get("to")),
                !band.get("toInclusive").asBoolean(),
                number(band.get("points")));
    }

    private Method.Units units(Accumulate accumulate) {
        List<Method.UnitRow> rows = new ArrayList<>();
        entry.get("levels").properties().forEach(level -> rows.add(row(level)));
        return new Method.Units(rows, accumulate, null, null);
    }

    private static Method.UnitRow row(Map.Entry<String, JsonNode> level) {
        return new Method.UnitRow(Map.of("level", List.of(level.getKey())), number(level.getValue()));
    }

    /** What the rules give for the input of an example. */
    BigDecimal gives(JsonNode input) {
        Assessment one = new Assessment(
                new AssessmentKey("G", "1001", id()),
                "1",
                criterion(),
                reading(input),
                condition(input),
                Outcome.NOT_ASKED,
                null);
        return Sheets.of("H1", "P", regulation(), List.of(one), CompiledRules::judge)
                .ratings()
                .get(0)
                .sheet()
                .points();
    }

    /** An elective subject counts from half of the pupils on; other criteria ask for nothing. */
    private static Outcome condition(JsonNode input) {
        if (!input.path("elective").asBoolean(false)) {
            return Outcome.NOT_ASKED;
        }
        return input.get("participantsPct").asInt() >= 50 ? Outcome.MET : Outcome.NOT_MET;
    }

    private Reading reading(JsonNode input) {
        return method().orElseThrow() instanceof Method.Bands
                ? new Reading.Measured(List.of(observed(value(input))))
                : items(input);
    }

    /** A number as it stands, one of several measures, or counted, of all, left out. */
    private Fraction value(JsonNode input) {
        if (input.isArray()) {
            int whole = input.get(1).asInt() - input.get(2).asInt();
            return Fraction.of(100L * input.get(0).asInt(), whole);
        }
        JsonNode number = input.isObject() ? input.get(id().substring(id().indexOf('-') + 1)) : input;
        return Fraction.of(number(number));
    }

    private static Reading items(JsonNode input) {
        List<Item> items = new ArrayList<>();
        if (input.isNumber()) {
            items.addAll(Collections.nCopies(input.asInt(), item("each")));
        } else if (input.has("levels") || input.isArray()) {
            JsonNode levels = input.isArray() ? input : input.get("levels");
            levels.values().forEach(level -> items.add(item(level.asString())));
        } else {
            input.properties()
                    .forEach(level ->
                            items.addAll(Collections.nCopies(level.getValue().asInt(), item(level.getKey()))));
        }
        return new Reading.Itemised(items, observed(Fraction.of(items.size())));
    }

    private static Item item(String level) {
        return new Item("", Map.of("level", level), LocalDate.EPOCH, null, false);
    }

    private static Observation observed(Fraction value) {
        return new Observation("", value, 2, null, Fraction.ONE, List.of());
    }

    private Criterion criterion() {
        Source source = new Source.Manual(List.of());
        return new Criterion(
                id(),
                id(),
                null,
                number(entry.get("max")),
                source,
                Per.POOLED,
                null,
                null,
                Map.of(),
                null,
                null,
                method().orElseThrow());
    }

    private Regulation regulation() {
        Group group =
                new Group("G", "G", List.of("G"), null, List.of(new Section("1", "1", null, List.of(criterion()))));
        return new Regulation("R", 1, "R", null, LocalDate.EPOCH, null, List.of(group), List.of());
    }

    private static @Nullable BigDecimal number(JsonNode number) {
        return number.isNull() ? null : new BigDecimal(number.asString());
    }
}
