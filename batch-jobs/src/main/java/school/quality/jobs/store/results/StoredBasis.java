package school.quality.jobs.store.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.money.Fraction;
import school.quality.engine.rating.Item;
import school.quality.engine.rating.Observation;
import school.quality.engine.rating.PointsReason;
import school.quality.engine.rating.Reading;
import school.quality.engine.rating.Remark;
import school.quality.jobs.store.LineGround;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What points rest on, as it is kept: figures by their names within the run, rows by their numbers, entries as entered. */
public final class StoredBasis {

    private static final JsonMapper JSON = JsonMapper.shared();

    private StoredBasis() {}

    static String of(Reading reading) {
        if (reading instanceof Reading.Measured measured) {
            return json(Map.of(
                    "numbers",
                    measured.observations().stream().map(StoredBasis::number).toList()));
        }
        if (reading instanceof Reading.Itemised itemised) {
            return json(Map.of("rows", itemised.items().stream().map(Item::key).toList()));
        }
        if (reading instanceof Reading.Coded coded) {
            return json(Map.of("entered", coded.code()));
        }
        return json(Map.of());
    }

    static String remarks(List<Remark> remarks) {
        return json(remarks.stream()
                .map(remark -> Map.of("reason", remark.reason().name(), "detail", remark.detail()))
                .toList());
    }

    /** What was kept, read again. */
    public static LineGround ground(JsonNode kept) {
        List<LineGround.Number> numbers = new ArrayList<>();
        kept.path("numbers").forEach(number -> numbers.add(number(number)));
        List<Long> rows = new ArrayList<>();
        kept.path("rows").forEach(row -> rows.add(Long.valueOf(row.asString())));
        return new LineGround(numbers, rows);
    }

    /** Runs of older versions of the program kept numbers only as they are shown. */
    private static LineGround.Number number(JsonNode kept) {
        BigDecimal shown = new BigDecimal(kept.get("value").asString());
        List<String> parts = new ArrayList<>();
        kept.path("parts").forEach(part -> parts.add(part.asString()));
        Fraction exact = kept.has("exact") ? Fraction.parse(kept.get("exact").asString()) : Fraction.of(shown);
        return new LineGround.Number(kept.get("unit").asString(), shown, exact, parts);
    }

    public static List<Remark> remarks(JsonNode kept) {
        List<Remark> remarks = new ArrayList<>();
        kept.forEach(node -> remarks.add(new Remark(
                PointsReason.valueOf(node.get("reason").asString()),
                node.get("detail").asString())));
        return remarks;
    }

    private static Map<String, Object> number(Observation number) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("unit", number.unit());
        kept.put("value", number.shown().toPlainString());
        kept.put("exact", number.value().toString());
        kept.put("coefficient", number.coefficient().toString());
        kept.put("parts", number.figures().stream().flatMap(StoredBasis::parts).toList());
        kept.put("figures", number.figures().stream().map(StoredBasis::name).toList());
        return kept;
    }

    private static Stream<String> parts(IndicatorValue figure) {
        return Stream.ofNullable(figure.parts())
                .map(parts -> parts.numerator().toPlainString() + "/"
                        + parts.denominator().toPlainString());
    }

    private static List<String> name(IndicatorValue figure) {
        return List.of(
                figure.indicator(),
                figure.measure(),
                figure.category() == null ? "" : figure.category(),
                figure.scope().name(),
                figure.scopeId());
    }

    private static String json(Object value) {
        return JSON.writeValueAsString(value);
    }
}
