package school.quality.jobs.store.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the journal as a stream, however long it is. */
public final class JournalEntries {

    private static final int ROWS_AT_ONCE = 2000;

    static final String ENTRIES = """
            select e.*, to_char(e.made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as made_at_utc
            from journal.entry e
            """;

    private static final String FILTER = """
            where (cast(? as text) is null or e.school = ?)
                and (cast(? as date) is null or e.made_at >= cast(? as date))
                and (cast(? as date) is null or e.made_at < cast(? as date) + 1)
                and (cast(? as text) is null or e.kind = ? or starts_with(e.kind, ? || '_'))
                and (cast(? as text) is null or person_key(e.made_by) = person_key(?))
            """;

    private static final String WANTED = ENTRIES + FILTER + "order by e.made_at, e.school, e.number";
    private static final String NEWEST = ENTRIES + FILTER + """
            and (cast(? as bigint) is null or e.number < ?)
            order by e.number desc limit ?
            """;

    private static final String CHAIN = ENTRIES + "where e.school = ? order by e.number";

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    public JournalEntries(JdbcTemplate database, TransactionTemplate transaction) {
        this.database = streaming(database);
        this.transaction = transaction;
    }

    static JdbcTemplate streaming(JdbcTemplate database) {
        JdbcTemplate streaming = new JdbcTemplate(Objects.requireNonNull(database.getDataSource()));
        streaming.setFetchSize(ROWS_AT_ONCE);
        return streaming;
    }

    /** Hands the wanted entries over, the oldest first; the stream ends with the call. */
    public <T> T read(JournalFilter wanted, Function<Stream<JournalEntry>, T> reader) {
        return read(reader, WANTED, details(wanted).toArray());
    }

    /**
     * The newest wanted entries of one school, the newest first.
     *
     * @param before only those with a lower number; null for the newest of all
     */
    public List<JournalEntry> newest(JournalFilter wanted, @Nullable Long before, int number) {
        List<@Nullable Object> details = details(wanted);
        details.addAll(Arrays.asList(before, before, number));
        return database.query(NEWEST, JournalEntries::entry, details.toArray());
    }

    private static List<@Nullable Object> details(JournalFilter wanted) {
        String school = wanted.school().orElse(null);
        String kind = wanted.kind().orElse(null);
        String by = wanted.by().orElse(null);
        Object from = wanted.from().orElse(null);
        Object to = wanted.to().orElse(null);
        return new ArrayList<>(Arrays.asList(school, school, from, from, to, to, kind, kind, kind, by, by));
    }

    /** Hands the chain of a school over, in the order of its numbers. */
    public <T> T chain(String school, Function<Stream<JournalEntry>, T> reader) {
        return read(reader, CHAIN, school);
    }

    private <T> T read(Function<Stream<JournalEntry>, T> reader, String sql, Object... details) {
        return Objects.requireNonNull(transaction.execute(status -> {
            try (Stream<JournalEntry> entries = database.queryForStream(sql, JournalEntries::entry, details)) {
                return reader.apply(entries);
            }
        }));
    }

    static JournalEntry entry(ResultSet row, int number) throws SQLException {
        return new JournalEntry(
                row.getString("school"),
                row.getLong("number"),
                row.getString("made_at_utc"),
                row.getString("kind"),
                row.getString("made_by"),
                row.getString("period"),
                row.getString("subject"),
                row.getString("before"),
                row.getString("after"),
                row.getString("previous"),
                row.getString("hash"));
    }
}
