package school.quality.jobs.store.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The finished parts of runs that are to be proven. */
public final class FinishedParts {

    private static final String WANTED = """
            select r.school_run_id, r.run_id, r.school_id, s.code, r.period, r.change_no, u.rule_book
            from result.school_run r
            join result.run u using (run_id)
            join school s on s.school_id = r.school_id
            where r.finished_at is not null and %s
                and (cast(? as text) is null or s.code = ?) and (cast(? as text) is null or r.period = ?)
            order by r.run_id, s.code
            """;

    private static final String OF_RUN = WANTED.formatted("r.run_id = ?");
    private static final String PAID =
            WANTED.formatted("r.school_run_id in (select k.school_run_id from result.locked_rating k)");

    private static final String LAST_TWO =
            "select * from (select w.*, row_number() over (partition by w.school_id order by w.school_run_id desc) as back from ("
                    + WANTED.formatted("true") + ") w) n where n.back <= 2 order by n.school_id, n.school_run_id";

    private static final String BASES = """
            select distinct b.of_run from result.base_run b where b.school_run_id = ? and b.of_run is not null order by 1
            """;

    private final JdbcTemplate database;

    public FinishedParts(JdbcTemplate database) {
        this.database = database;
    }

    public List<FinishedPart> of(long runId, Optional<String> school, Optional<String> period) {
        return database.query(
                OF_RUN,
                FinishedParts::part,
                runId,
                school.orElse(null),
                school.orElse(null),
                period.orElse(null),
                period.orElse(null));
    }

    /** Of paid results, in each of their versions. */
    public List<FinishedPart> paid(Optional<String> school, Optional<String> period) {
        return database.query(
                PAID,
                FinishedParts::part,
                school.orElse(null),
                school.orElse(null),
                period.orElse(null),
                period.orElse(null));
    }

    /** The last two results of each school for a period, the older first; of a school with one result that one. */
    public List<FinishedPart> lastTwo(String period, Optional<String> school) {
        return database.query(LAST_TWO, FinishedParts::part, school.orElse(null), school.orElse(null), period, period);
    }

    /** The results of earlier periods that a result was compared with. */
    public List<Long> bases(long schoolRunId) {
        return database.queryForList(BASES, Long.class, schoolRunId);
    }

    private static FinishedPart part(ResultSet row, int number) throws SQLException {
        return new FinishedPart(
                row.getLong(1),
                row.getLong(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getString(7));
    }
}
