package school.quality.jobs.store.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Enters what the database cannot see by itself: what was handed out and read. Changes of data, sheets, regulations, norms,
 * settings, results and orders enter themselves, in the transaction of the change.
 */
public final class Journal {

    private static final String ENTER = """
            insert into journal.entry (school, kind, made_by, period, subject, after)
            select w.code, ?, ?, ?, ?,
                nullif(jsonb_strip_nulls(jsonb_build_object('form', cast(? as text), 'names', cast(? as boolean)))::text, '{}')
            from unnest(?) w (code) left join school s using (code)
            where s.school_id is not null or w.code = ''
            order by s.school_id nulls first
            """;

    private final JdbcTemplate database;

    public Journal(JdbcTemplate database) {
        this.database = database;
    }

    /** An entry for each school whose figures, points or sums are in the files; what is of no school that is there has one in the program's own journal. */
    public void enter(HandedOut files) {
        enter("EXPORT", files.by().orElse(null), files.period().orElse(null), files.what(), files, files.schools());
    }

    /** Somebody looked at a sheet; whether it was the own one is not known before people sign in. */
    public void enter(SheetRead read) {
        enter(
                "READING",
                read.by().orElse(null),
                read.period(),
                read.staffId() + " " + read.what(),
                null,
                List.of(read.school()));
    }

    /** The newest entry of a school, of those that are there for everybody. */
    public JournalHead head(String school) {
        return database
                .query(
                        "select number, hash from journal.head where school = ?",
                        (row, number) -> new JournalHead(row.getLong("number"), row.getString("hash")),
                        school)
                .stream()
                .findFirst()
                .orElse(JournalHead.NONE);
    }

    /** The newest entry that changed something: who only looked or handed something out does not move it. */
    public JournalHead lastChange(String school) {
        return database
                .query(
                        "select number, hash from journal.entry where school = ? and kind not in ('EXPORT', 'READING')"
                                + " order by number desc limit 1",
                        (row, number) -> new JournalHead(row.getLong("number"), row.getString("hash")),
                        school)
                .stream()
                .findFirst()
                .orElse(JournalHead.NONE);
    }

    private void enter(
            String kind,
            @Nullable String by,
            @Nullable String period,
            String subject,
            @Nullable HandedOut files,
            List<String> schools) {
        database.update(
                ENTER,
                kind,
                by,
                period,
                subject,
                files == null ? null : files.form(),
                files == null ? null : files.names(),
                schools.toArray(String[]::new));
    }
}
