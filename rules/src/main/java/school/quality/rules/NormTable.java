package school.quality.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Better;
import school.quality.engine.indicator.Norm;
import school.quality.engine.indicator.Thresholds;

/** Norms as rows of a table, texts by the names of the columns; empty cells are missing. */
public final class NormTable {

    public static final String INDICATOR = "indicator";
    public static final String MEASURE = "measure";
    public static final String CATEGORY = "category";
    public static final String LEVEL = "level";
    public static final String VALID_FROM = "valid_from";
    public static final String BETTER = "better";
    public static final String OPTIMAL = "optimal";
    public static final String ACCEPTABLE = "acceptable";
    public static final String SOURCE = "source";

    private NormTable() {}

    /** The norms that the program brings along; where a row does not say which way is better, the catalogue does. */
    public static List<Norm> bundled(Programme programme) {
        return Table.read("/catalogue/norms.csv")
                .map(row -> norm(whole(row, programme)))
                .toList();
    }

    public static Norm norm(Map<String, String> row) {
        return new Norm(
                text(row, INDICATOR),
                text(row, MEASURE),
                row.get(CATEGORY),
                row.get(LEVEL),
                LocalDate.parse(text(row, VALID_FROM)),
                thresholds(row),
                row.getOrDefault(SOURCE, ""));
    }

    /** The row of a norm. */
    public static Map<String, String> row(Norm norm) {
        Map<String, String> row = new TreeMap<>(Map.of(
                INDICATOR, norm.indicator(),
                MEASURE, norm.measure(),
                VALID_FROM, norm.validFrom().toString()));
        put(row, CATEGORY, norm.category());
        put(row, LEVEL, norm.level());
        put(row, SOURCE, norm.source().isEmpty() ? null : norm.source());
        norm.thresholds().ifPresent(thresholds -> {
            put(row, BETTER, thresholds.better().name());
            put(row, OPTIMAL, thresholds.optimal().toPlainString());
            put(row, ACCEPTABLE, thresholds.acceptable().toPlainString());
        });
        return row;
    }

    private static Optional<Thresholds> thresholds(Map<String, String> row) {
        return row.containsKey(OPTIMAL)
                ? Optional.of(new Thresholds(
                        Better.valueOf(text(row, BETTER)),
                        new BigDecimal(text(row, OPTIMAL)),
                        new BigDecimal(text(row, ACCEPTABLE))))
                : Optional.empty();
    }

    private static Map<String, String> whole(Map<String, String> bundled, Programme programme) {
        Map<String, String> row = new TreeMap<>(bundled);
        row.values().removeIf(String::isEmpty);
        row.computeIfAbsent(BETTER, column -> programme
                .indicator(text(row, INDICATOR))
                .orElseThrow()
                .better()
                .name());
        return row;
    }

    private static String text(Map<String, String> row, String column) {
        String text = row.get(column);
        if (text == null) {
            throw new IllegalArgumentException("A norm without " + column);
        }
        return text;
    }

    private static void put(Map<String, String> row, String column, @Nullable String value) {
        if (value != null) {
            row.put(column, value);
        }
    }
}
