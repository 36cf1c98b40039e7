package school.quality.jobs.store.loading;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Notes of one source which schools its rows are about, and which keys stand twice. Rows of a school mostly follow each
 * other, in one run; keys of a run are compared as they pass, so that the database has to compare only those of schools
 * that come in several runs.
 */
final class KeyRuns {

    /** A longer run counts as several, so that memory stays small; the database then compares its keys. */
    private static final int LONGEST = 200_000;

    private final String dataset;
    private final long sourceId;
    private final Map<@Nullable String, Integer> runs = new LinkedHashMap<>();
    private final SeenKeys seen = new SeenKeys();
    private final List<@Nullable String> schoolsOfTwice = new ArrayList<>();
    private final List<UUID> twice = new ArrayList<>();
    private @Nullable String school;
    private boolean firstRun;

    KeyRuns(String dataset, long sourceId) {
        this.dataset = dataset;
        this.sourceId = sourceId;
    }

    static void create(JdbcTemplate jdbc) {
        jdbc.execute("create unlogged table key_run (dataset text, source_id bigint, of_school text, runs integer)");
        jdbc.execute("create unlogged table key_twice (dataset text, of_school text, row_key uuid)");
    }

    /** Whether the row is in the first run of its school and the first there of its key. */
    boolean take(StagedRow row) {
        if (runs.isEmpty() || !Objects.equals(school, row.school()) || seen.size() == LONGEST) {
            begin(row.school());
        }
        if (row.faults() != null || row.key() == null) {
            return false;
        }
        if (!seen.add(row.key())) {
            schoolsOfTwice.add(school);
            twice.add(row.key());
            return false;
        }
        return firstRun;
    }

    private void begin(@Nullable String next) {
        school = next;
        firstRun = runs.merge(next, 1, Integer::sum) == 1;
        seen.clear();
    }

    /** Writes the notes beside the rows. */
    void write(Connection connection, String schema) throws SQLException {
        insert(
                connection,
                "insert into " + schema + ".key_run select ?, ?, * from unnest(?::text[], ?::integer[])",
                connection.createArrayOf("text", runs.keySet().toArray()),
                connection.createArrayOf("integer", runs.values().toArray()));
        if (!twice.isEmpty()) {
            insert(
                    connection,
                    "insert into " + schema
                            + ".key_twice select d, of_school, row_key from (select ?::text as d, ?::bigint) n"
                            + " cross join unnest(?::text[], ?::uuid[]) t (of_school, row_key)",
                    connection.createArrayOf("text", schoolsOfTwice.toArray()),
                    connection.createArrayOf("uuid", twice.toArray()));
        }
    }

    private void insert(Connection connection, String sql, Array first, Array second) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, dataset);
            statement.setLong(2, sourceId);
            statement.setArray(3, first);
            statement.setArray(4, second);
            statement.executeUpdate();
        }
    }
}
