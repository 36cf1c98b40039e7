package school.quality.jobs.store.journal;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.store.journal.JournalFlaw.Code;

/**
 * Finds entries of the journal that were changed, removed or put in. The hashes are computed here, not in the database whose
 * word is doubted; the newest entries are looked for wherever their numbers and hashes are kept.
 */
public final class JournalCheck {

    private static final String CHAINS = JournalEntries.ENTRIES + """
            where cast(? as text) is null or e.school = ?
            order by e.school, e.number, e.hash
            """;

    /** What was noted elsewhere and is not so in the journal. */
    private static final String HEADS = """
            with noted as (
                select h.school, h.number, h.hash, 'journal.head' as place from journal.head h
                union all
                select s.code, l.journal_number, l.journal_hash, 'lock ' || l.period || ' ' || l.version
                from result.locked l join school s using (school_id)
                where l.journal_number is not null
                union all
                select s.code, o.journal_number, o.journal_hash, 'order ' || o.number
                from result.pay_order o join result.school_run r using (school_run_id) join school s using (school_id)
                where o.journal_number is not null
                union all
                select cast(? as text), cast(? as bigint), cast(? as text), 'head' where cast(? as bigint) is not null
            )
            select n.school, n.number, n.place, e.hash is null as gone
            from noted n left join journal.entry e on e.school = n.school and e.number = n.number
            where e.hash is distinct from n.hash and (cast(? as text) is null or n.school = ?)
            order by n.school, n.number, n.place
            """;

    private static final String BEHIND = """
            select e.school, min(e.number) from journal.entry e
            left join journal.head h on h.school = e.school
            where e.number > coalesce(h.number, 0) and (cast(? as text) is null or e.school = ?)
            group by e.school order by e.school
            """;

    private static final String SILENT = """
            select s.code from school s
            where not exists (select from journal.entry e where e.school = s.code)
                and (cast(? as text) is null or s.code = ?)
            order by s.code
            """;

    private final JdbcTemplate database;
    private final JdbcTemplate streaming;
    private final TransactionTemplate transaction;

    public JournalCheck(JdbcTemplate database, TransactionTemplate transaction) {
        this.database = database;
        this.streaming = JournalEntries.streaming(database);
        this.transaction = transaction;
    }

    /** How many entries of how many chains were looked at. */
    public record Looked(long entries, long chains) {}

    /**
     * Looks at all chains, or at that of a school.
     *
     * @param school code; empty for all
     * @param printed a head of this school that stands on a paper
     * @param flaws hears what is wrong, as it is found
     */
    public Looked look(Optional<String> school, Optional<JournalHead> printed, Consumer<JournalFlaw> flaws) {
        String only = school.orElse(null);
        ChainWalk walk = new ChainWalk(flaws);
        transaction.executeWithoutResult(status -> {
            streaming.query(
                    CHAINS,
                    row -> {
                        walk.take(JournalEntries.entry(row, 0));
                    },
                    only,
                    only);
            heads(only, printed.orElse(null), flaws);
            behind(only, flaws);
            silent(only, flaws);
        });
        return new Looked(walk.entries(), walk.chains());
    }

    private void heads(@Nullable String only, @Nullable JournalHead printed, Consumer<JournalFlaw> flaws) {
        Long number = printed == null ? null : printed.number();
        database.query(
                HEADS,
                row -> {
                    Code code = row.getBoolean("gone") ? Code.HEAD_GONE : Code.HEAD_DIFFERS;
                    flaws.accept(new JournalFlaw(
                            code, row.getString("school"), row.getLong("number"), row.getString("place")));
                },
                only,
                number,
                printed == null ? null : printed.hash(),
                number,
                only,
                only);
    }

    private void behind(@Nullable String only, Consumer<JournalFlaw> flaws) {
        database.query(
                BEHIND,
                row -> {
                    flaws.accept(new JournalFlaw(Code.BEHIND_THE_HEAD, row.getString(1), row.getLong(2), ""));
                },
                only,
                only);
    }

    private void silent(@Nullable String only, Consumer<JournalFlaw> flaws) {
        database.query(
                SILENT,
                row -> {
                    flaws.accept(new JournalFlaw(Code.NO_JOURNAL, row.getString(1), 0, ""));
                },
                only,
                only);
    }
}
