package school.quality.jobs.store.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.indicator.Scope;
import school.quality.engine.money.Fraction;
import school.quality.engine.rating.Compared;
import school.quality.engine.rating.NextRow;
import school.quality.engine.rating.Outcome;
import school.quality.engine.rating.SectionTotal;
import school.quality.engine.rating.Workings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How points came about, as it is kept: exact numbers as text, and nothing that goes without saying. */
public final class StoredWorkings {

    private static final JsonMapper JSON = JsonMapper.shared();

    private StoredWorkings() {}

    static @Nullable String of(Workings workings) {
        return workings.equals(Workings.NONE) ? null : JSON.writeValueAsString(kept(workings));
    }

    /** The sums of the sections of a sheet: code, sum of the lines, the same held to the maximum. */
    static String sections(List<SectionTotal> sections) {
        return JSON.writeValueAsString(sections.stream()
                .map(one -> List.of(
                        one.section(), one.sum().toPlainString(), one.points().toPlainString()))
                .toList());
    }

    private static Map<String, Object> kept(Workings of) {
        Map<String, Object> kept = new LinkedHashMap<>();
        list(kept, "units", of.units(), StoredWorkings::unit);
        list(kept, "items", of.items(), StoredWorkings::item);
        list(
                kept,
                "others",
                of.others(),
                other -> List.of(other.code(), other.points().toString()));
        put(kept, "precondition", of.precondition(), StoredWorkings::checked);
        put(kept, "bonus", of.bonus(), StoredWorkings::checked);
        put(kept, "declared", of.declared(), Fraction::toString);
        kept.put("mean", of.mean().toString());
        put(kept, "added", of.added().signum() == 0 ? null : of.added(), Fraction::toString);
        return kept;
    }

    private static Map<String, Object> unit(Workings.Unit of) {
        Map<String, Object> kept = new LinkedHashMap<>();
        put(kept, "unit", of.name().isEmpty() ? null : of.name(), name -> name);
        put(kept, "seen", of.seen(), Fraction::toString);
        put(kept, "with", of.compared(), StoredWorkings::compared);
        if (!of.names().isEmpty()) {
            Map<String, Object> names = new LinkedHashMap<>();
            of.names().forEach((name, number) -> names.put(name, name(number)));
            kept.put("names", names);
        }
        kept.put("points", of.points().toString());
        put(kept, "times", of.coefficient().equals(Fraction.ONE) ? null : of.coefficient(), Fraction::toString);
        put(kept, "row", of.row().isEmpty() ? null : of.row(), row -> row);
        put(kept, "out", of.counted() ? null : true, out -> out);
        put(kept, "next", of.next(), StoredWorkings::next);
        return kept;
    }

    private static Map<String, Object> name(Workings.Name of) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("seen", of.seen().toString());
        list(kept, "figures", of.figures(), StoredWorkings::figure);
        return kept;
    }

    private static List<Object> compared(Compared of) {
        return List.of(of.with(), of.value().toString(), of.decimals(), of.staysFull());
    }

    private static Map<String, Object> next(NextRow of) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("row", of.row());
        kept.put("at", of.at().toPlainString());
        put(kept, "passed", of.passed() ? true : null, passed -> passed);
        kept.put("distance", of.distance().toString());
        kept.put("points", of.points().toPlainString());
        put(kept, "more", of.more(), more -> more);
        return kept;
    }

    private static List<Object> item(Workings.ItemPoints of) {
        return List.of(of.key(), of.row(), of.points().toString(), of.counted());
    }

    private static Map<String, Object> checked(Workings.Checked of) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("outcome", of.outcome().name());
        put(kept, "seen", of.seen(), Fraction::toString);
        list(kept, "figures", of.figures(), StoredWorkings::figure);
        return kept;
    }

    private static List<String> figure(FigureKey of) {
        return List.of(
                of.indicator(),
                of.measure(),
                of.category() == null ? "" : of.category(),
                of.scope().name(),
                of.scopeId());
    }

    private static <T> void put(Map<String, Object> kept, String key, @Nullable T value, Function<T, Object> form) {
        if (value != null) {
            kept.put(key, form.apply(value));
        }
    }

    private static <T> void list(Map<String, Object> kept, String key, List<T> values, Function<T, Object> form) {
        if (!values.isEmpty()) {
            kept.put(key, values.stream().map(form).toList());
        }
    }

    /** What was kept, read again; null where nothing was. */
    public static @Nullable Workings read(@Nullable String json) {
        return json == null ? null : read(JSON.readTree(json));
    }

    private static Workings read(JsonNode kept) {
        Fraction mean = fraction(kept.get("mean"));
        Fraction added = kept.has("added") ? fraction(kept.get("added")) : Fraction.ZERO;
        return new Workings(
                all(kept.path("units"), StoredWorkings::readUnit),
                all(kept.path("items"), StoredWorkings::readItem),
                all(kept.path("others"), node -> new Workings.Other(node.get(0).asString(), fraction(node.get(1)))),
                maybe(kept, "precondition", StoredWorkings::readChecked),
                maybe(kept, "bonus", StoredWorkings::readChecked),
                maybe(kept, "declared", StoredWorkings::fraction),
                mean,
                added,
                mean.plus(added));
    }

    private static Workings.Unit readUnit(JsonNode kept) {
        Map<String, Workings.Name> names = new LinkedHashMap<>();
        kept.path("names")
                .properties()
                .forEach(name -> names.put(
                        name.getKey(),
                        new Workings.Name(
                                fraction(name.getValue().get("seen")),
                                all(name.getValue().path("figures"), StoredWorkings::readFigure))));
        return new Workings.Unit(
                kept.path("unit").asString(""),
                maybe(kept, "seen", StoredWorkings::fraction),
                maybe(kept, "with", StoredWorkings::readCompared),
                names,
                fraction(kept.get("points")),
                kept.has("times") ? fraction(kept.get("times")) : Fraction.ONE,
                kept.path("row").asString(""),
                !kept.has("out"),
                maybe(kept, "next", StoredWorkings::readNext));
    }

    private static Compared readCompared(JsonNode kept) {
        return new Compared(
                kept.get(0).asString(),
                fraction(kept.get(1)),
                kept.get(2).intValue(),
                kept.get(3).booleanValue());
    }

    private static NextRow readNext(JsonNode kept) {
        return new NextRow(
                kept.get("row").intValue(),
                new BigDecimal(kept.get("at").asString()),
                kept.has("passed"),
                fraction(kept.get("distance")),
                new BigDecimal(kept.get("points").asString()),
                kept.has("more") ? kept.get("more").intValue() : null);
    }

    private static Workings.ItemPoints readItem(JsonNode kept) {
        return new Workings.ItemPoints(
                kept.get(0).asString(),
                kept.get(1).intValue(),
                fraction(kept.get(2)),
                kept.get(3).booleanValue());
    }

    private static Workings.Checked readChecked(JsonNode kept) {
        return new Workings.Checked(
                Outcome.valueOf(kept.get("outcome").asString()),
                maybe(kept, "seen", StoredWorkings::fraction),
                all(kept.path("figures"), StoredWorkings::readFigure));
    }

    public static FigureKey readFigure(JsonNode kept) {
        String category = kept.get(2).asString();
        return new FigureKey(
                kept.get(0).asString(),
                kept.get(1).asString(),
                category.isEmpty() ? null : category,
                Scope.valueOf(kept.get(3).asString()),
                kept.get(4).asString());
    }

    static Fraction fraction(JsonNode kept) {
        return Fraction.parse(kept.asString());
    }

    static <T> List<T> all(JsonNode nodes, Function<JsonNode, T> reader) {
        List<T> all = new ArrayList<>();
        nodes.forEach(node -> all.add(reader.apply(node)));
        return all;
    }

    private static <T> @Nullable T maybe(JsonNode kept, String key, Function<JsonNode, T> reader) {
        return kept.has(key) ? reader.apply(kept.get(key)) : null;
    }
}
