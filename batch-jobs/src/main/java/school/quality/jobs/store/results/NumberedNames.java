package school.quality.jobs.store.results;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tells numbers of facts and rules by what they stand for: where one fact more is found, the same facts have other numbers.
 */
final class NumberedNames {

    private static final String RULES = "select rule_no, title from %s where school_run_id = ?";
    private static final String FACTS =
            "select fact_no, kind || ' ' || array_to_string(key, '/') from %s where school_run_id = ?";

    private final JdbcTemplate database;
    private final Map<List<Object>, Map<Integer, String>> known = new HashMap<>();

    NumberedNames(JdbcTemplate database) {
        this.database = database;
    }

    /** The content of a cell; in columns of numbers what they stand for. */
    @Nullable
    String told(long schoolRun, ResultTables tables, String column, @Nullable String cell) {
        if (cell == null) {
            return null;
        }
        return switch (column) {
            case "rule_no" -> name(names(RULES, tables.of("rule"), schoolRun), cell);
            case "counted", "others" ->
                Arrays.stream(cell.substring(1, cell.length() - 1).split(","))
                        .filter(number -> !number.isEmpty())
                        .map(number -> name(names(FACTS, tables.of("fact"), schoolRun), number))
                        .sorted()
                        .collect(Collectors.joining(", "));
            default -> cell;
        };
    }

    private static String name(Map<Integer, String> names, String number) {
        return Objects.requireNonNullElse(names.get(Integer.valueOf(number)), number);
    }

    private Map<Integer, String> names(String sql, String table, long schoolRun) {
        return known.computeIfAbsent(List.of(table, schoolRun), asked -> read(sql.formatted(table), schoolRun));
    }

    private Map<Integer, String> read(String sql, long schoolRun) {
        Map<Integer, String> names = new HashMap<>();
        database.query(
                sql,
                row -> {
                    names.put(row.getInt(1), row.getString(2));
                },
                schoolRun);
        return names;
    }
}
