package school.quality.jobs.store.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.money.Money;
import school.quality.jobs.store.CorrectedPerson;

/** Paid periods: their versions, which rows of funds they paid, by how much a version differs from the one before. */
public final class Locks {

    private static final String NEWEST = """
            select regulation, regulation_id, school_run_id from result.newest_rating
            where school_id = ? and period = ? order by regulation
            """;

    private static final String LOCKED = """
            select regulation, regulation_id, school_run_id from result.locked_result
            where school_id = ? and period = ? and locked_version = ? order by regulation
            """;

    private static final String FUND_ROWS = """
            select distinct f.period, f.category
            from result.locked_rating k
            join result.school_run r using (school_run_id)
            join result.allowance_list l on l.school_run_id = k.school_run_id and l.regulation_id = k.regulation_id
            cross join lateral fund_rows(r.school_id, r.period, r.change_no) f
            where k.locked_id = ? and f.category = l.category
            """;

    private static final String CORRECTED = """
            select s.code, l.period, l.version, c.*
            from result.correction c
            join result.locked l using (locked_id)
            join school s using (school_id)
            where l.school_id = ? and l.period = ? and l.version = ?
            order by c.staff_id
            """;

    private final JdbcTemplate database;

    public Locks(JdbcTemplate database) {
        this.database = database;
    }

    /** A result by one regulation. */
    public record Part(String regulation, int regulationId, long schoolRunId) {}

    /** The newest finished results of a period, by regulation. */
    public List<Part> newest(int schoolId, String period) {
        return database.query(NEWEST, (row, number) -> part(row), schoolId, period);
    }

    /** The results of a locked version, by regulation. */
    public List<Part> of(int schoolId, String period, int version) {
        return database.query(LOCKED, (row, number) -> part(row), schoolId, period, version);
    }

    /** Number of the newest version; 0 where the period is not locked. */
    public int version(int schoolId, String period) {
        Integer version = database.queryForObject(
                "select coalesce(max(version), 0) from result.locked where school_id = ? and period = ?",
                Integer.class,
                schoolId,
                period);
        return Objects.requireNonNull(version);
    }

    /** Enters a version; in the transaction of the caller. */
    public long enter(int schoolId, String period, int version, List<Part> parts, String by) {
        long lockedId = Objects.requireNonNull(database.queryForObject("""
                insert into result.locked (school_id, period, version, locked_by, locked_at)
                values (?, ?, ?, ?, now()) returning locked_id
                """, Long.class, schoolId, period, version, by));
        database.batchUpdate(
                "insert into result.locked_rating (locked_id, regulation, regulation_id, school_run_id, sha256)"
                        + " select a.* , " + ResultDigests.OF_DIGESTS.formatted("a.run")
                        + " from (values (cast(? as bigint), ?, cast(? as integer), cast(? as bigint)))"
                        + " a (locked, regulation, regulation_id, run)",
                parts.stream()
                        .map(part ->
                                new Object[] {lockedId, part.regulation(), part.regulationId(), part.schoolRunId()})
                        .toList());
        return lockedId;
    }

    /** Another period that has paid a row of a fund on which this version rests; else all its rows are marked as paid. */
    public Optional<String> payFunds(long lockedId) {
        List<String> others = database.queryForList(
                "select distinct p.period from (" + FUND_ROWS + ") f join result.locked l on l.locked_id = ?"
                        + " join result.paid_fund p on p.school_id = l.school_id and p.fund_period = f.period"
                        + " and p.category = f.category and p.period <> l.period order by 1",
                String.class,
                lockedId,
                lockedId);
        if (others.isEmpty()) {
            database.update(
                    "insert into result.paid_fund (school_id, fund_period, category, period)"
                            + " select l.school_id, f.period, f.category, l.period from (" + FUND_ROWS
                            + ") f join result.locked l on l.locked_id = ? on conflict do nothing",
                    lockedId,
                    lockedId);
        }
        return others.stream().findFirst();
    }

    /** Keeps what a version changes. */
    public void keep(long lockedId, List<CorrectedPerson> people) {
        database.batchUpdate(
                """
                insert into result.correction (locked_id, staff_id, points_before, points_after, amount_before, amount_after,
                    by_data, by_rule, by_decision, coefficient, own_unchanged)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, people.stream().map(person -> row(lockedId, person)).toList());
    }

    /** What a version changed, by staff number. */
    public List<CorrectedPerson> corrected(int schoolId, String period, int version) {
        return database.query(CORRECTED, (row, number) -> corrected(row), schoolId, period, version);
    }

    private static Object[] row(long lockedId, CorrectedPerson person) {
        return new Object[] {
            lockedId,
            person.staffId(),
            person.pointsBefore(),
            person.pointsAfter(),
            person.before().kopecks(),
            person.after().kopecks(),
            person.byData().kopecks(),
            person.byRule().kopecks(),
            person.byDecision().kopecks(),
            person.coefficient().kopecks(),
            person.ownUnchanged()
        };
    }

    private static CorrectedPerson corrected(ResultSet row) throws SQLException {
        return new CorrectedPerson(
                row.getString("code"),
                row.getString("period"),
                row.getInt("version"),
                row.getString("staff_id"),
                row.getBigDecimal("points_before"),
                row.getBigDecimal("points_after"),
                new Money(row.getLong("amount_before")),
                new Money(row.getLong("amount_after")),
                new Money(row.getLong("by_data")),
                new Money(row.getLong("by_rule")),
                new Money(row.getLong("by_decision")),
                new Money(row.getLong("coefficient")),
                row.getBoolean("own_unchanged"));
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(row.getString("regulation"), row.getInt("regulation_id"), row.getLong("school_run_id"));
    }
}
