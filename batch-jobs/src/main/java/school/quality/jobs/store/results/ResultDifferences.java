package school.quality.jobs.store.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Compares stored results with those that were computed again, row by row and byte by byte. */
public final class ResultDifferences {

    /** Of so many rows of a batch of schools it is told what differs; more than that need not be read. */
    private static final int MOST_ROWS = 2000;

    private static final String ROWS = """
            with kept as materialized (%s), again as materialized (%s)
            select coalesce(k.school_run_id, a.school_run_id) as school_run_id, coalesce(k.name, a.name) as name,
                   k.cells as kept, a.cells as again
            from kept k
            full join again a on a.school_run_id = k.school_run_id and a.name = k.name
            where k.cells is distinct from a.cells
            order by 1, 2
            limit %d
            """;

    private static final String CELLS = """
            select t.school_run_id, array[%s]::text[] as name, array[%s] as cells
            from %s t %s
            where t.school_run_id = any(?)""";

    private static final String SHEET_OF_LINE = "left join %s s using (school_run_id, regulation_id, sheet_no)";

    private final JdbcTemplate database;
    private final NumberedNames names;

    public ResultDifferences(JdbcTemplate database) {
        this.database = database;
        this.names = new NumberedNames(database);
    }

    /** Of these parts of runs; within a transaction in which they have been computed again. */
    public List<RowDifference> of(ResultPart part, Collection<Long> schoolRuns) {
        Object asked = schoolRuns.toArray(Long[]::new);
        String sql = ROWS.formatted(cells(part, ResultTables.KEPT), cells(part, ResultTables.BESIDE), MOST_ROWS);
        List<Pair> pairs = database.query(sql, (row, number) -> Pair.of(part, row), asked, asked);
        return pairs.stream().flatMap(pair -> differences(pair).stream()).toList();
    }

    private static String cells(ResultPart part, ResultTables tables) {
        String columns = part.cells().stream().map("t.%s::text"::formatted).collect(Collectors.joining(", "));
        String join = part == ResultPart.SHEET_LINE ? SHEET_OF_LINE.formatted(tables.of("sheet")) : "";
        return CELLS.formatted(part.rowName(), columns, tables.of(part.table()), join);
    }

    private List<RowDifference> differences(Pair pair) {
        if (pair.kept() == null || pair.again() == null) {
            return List.of(pair.difference("", text(pair.kept()), text(pair.again())));
        }
        List<RowDifference> found = new ArrayList<>();
        for (int i = 0; i < pair.kept().size(); i++) {
            String column = pair.part().cells().get(i);
            @Nullable
            String kept = names.told(
                    pair.schoolRunId(), ResultTables.KEPT, column, pair.kept().get(i));
            @Nullable
            String again = names.told(
                    pair.schoolRunId(),
                    ResultTables.BESIDE,
                    column,
                    pair.again().get(i));
            if (!Objects.equals(kept, again)) {
                found.add(pair.difference(column, kept, again));
            }
        }
        return found;
    }

    private static @Nullable String text(@Nullable List<@Nullable String> cells) {
        return cells == null ? null : cells.stream().filter(Objects::nonNull).collect(Collectors.joining(" | "));
    }

    /** The two rows of one name; one of them may be missing. */
    private record Pair(
            long schoolRunId,
            ResultPart part,
            List<String> name,
            @Nullable List<@Nullable String> kept,
            @Nullable List<@Nullable String> again) {

        static Pair of(ResultPart part, ResultSet row) throws SQLException {
            List<String> name = cells(row, "name");
            return new Pair(
                    row.getLong("school_run_id"),
                    part,
                    Objects.requireNonNull(name),
                    cells(row, "kept"),
                    cells(row, "again"));
        }

        private static @Nullable List<@Nullable String> cells(ResultSet row, String column) throws SQLException {
            return row.getArray(column) == null
                    ? null
                    : Arrays.asList((@Nullable String[]) row.getArray(column).getArray());
        }

        RowDifference difference(String column, @Nullable String before, @Nullable String after) {
            return new RowDifference(schoolRunId, part, name, column, before, after);
        }
    }
}
