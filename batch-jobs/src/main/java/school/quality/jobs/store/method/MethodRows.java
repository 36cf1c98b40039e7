package school.quality.jobs.store.method;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetColumn;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The schools' own rows of one table of the method; a row never changes, a newer version closes it. */
public final class MethodRows {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcTemplate database;
    private final String table;
    private final List<String> columns;

    /** @param columns those that are kept, of the table */
    public MethodRows(JdbcTemplate database, Dataset table, List<DatasetColumn> columns) {
        this.database = database;
        // names of table and columns are the program's own, never a user's text
        this.table = "method." + table.name();
        this.columns = columns.stream().map(DatasetColumn::name).toList();
    }

    /** Keeps others from changing the rows of a school until the transaction ends. */
    public void claim(int schoolId) {
        database.queryForObject("select school_id from school where school_id = ? for update", Integer.class, schoolId);
    }

    /** The rows of a school that are in force, in the order in which they were entered. */
    public List<OwnRow> inForce(int schoolId) {
        return inForce(List.of(schoolId)).getOrDefault(schoolId, List.of());
    }

    /** The rows of schools that are in force, by number of the school. */
    public Map<Integer, List<OwnRow>> inForce(List<Integer> schoolIds) {
        String sql = """
                select school_id, row_id, entered_by, to_char(entered_at, 'YYYY-MM-DD HH24:MI') as entered_at,
                       jsonb_strip_nulls(to_jsonb(t)) as kept
                from %s t where school_id = any(?) and closed_at is null order by row_id
                """;
        Map<Integer, List<OwnRow>> rows = new HashMap<>();
        database.query(
                sql.formatted(table),
                row -> {
                    rows.computeIfAbsent(row.getInt("school_id"), school -> new ArrayList<>())
                            .add(own(row));
                },
                (Object) schoolIds.toArray(Integer[]::new));
        return rows;
    }

    /** Enters rows; of a key that has a row in force, that one must be closed before. */
    public void enter(int schoolId, List<Map<String, String>> rows, @Nullable String by) {
        String named = columns.stream()
                .map(name -> '"' + name + '"')
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
        String sql = """
                insert into %1$s (school_id, %2$s, entered_by, entered_at)
                select ?, %2$s, ?, now() from jsonb_populate_recordset(null::%1$s, cast(? as jsonb))
                """;
        database.update(sql.formatted(table, named), schoolId, by, JSON.writeValueAsString(rows));
    }

    /** Takes rows out of force; runs that read them keep what they read. */
    public void close(List<Long> rowIds, @Nullable String by) {
        database.update(
                "update %s set closed_by = ?, closed_at = now() where row_id = any(?)".formatted(table),
                by,
                rowIds.toArray(Long[]::new));
    }

    private OwnRow own(ResultSet row) throws SQLException {
        Map<String, String> values = JSON.readValue(row.getString("kept"), TEXTS);
        values.keySet().retainAll(columns);
        return new OwnRow(row.getLong("row_id"), values, row.getString("entered_by"), row.getString("entered_at"));
    }
}
