package school.quality.jobs.store.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.money.Money;

/** What the governing council sees of the results that hold: totals by category of staff, nobody's name and nobody's sum. */
public final class CouncilTotals {

    private final JdbcTemplate database;

    public CouncilTotals(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * A list of allowances in total, before reductions for sanctions; money is null where it is unknown.
     *
     * @param persons who share the fund; null in results of older versions
     */
    public record Total(
            long schoolRunId,
            int regulationId,
            String regulation,
            int version,
            String category,
            @Nullable Money fund,
            @Nullable Money distributable,
            @Nullable Money distributed,
            @Nullable Money undistributed,
            @Nullable Money pointValue,
            @Nullable Integer persons) {}

    /**
     * How many people get a sum of at least {@code number} steps and less than one more.
     *
     * @param step a round sum
     */
    public record Stair(Money step, long number, long people) {}

    /**
     * What the council said to a result.
     *
     * @param current whether this result still holds
     */
    public record Answer(String regulation, boolean agreed, String note, String by, LocalDate on, boolean current) {}

    /** By regulation and category. */
    public List<Total> of(int schoolId, String period) {
        String sql = """
                select r.school_run_id, r.regulation_id, r.regulation, r.version, l.category, l.fund, l.distributable,
                       l.distributed, l.undistributed, l.point_value, (l.workings::jsonb ->> 'persons')::integer as persons
                from result.latest_rating r
                join result.allowance_list l on l.school_run_id = r.school_run_id and l.regulation_id = r.regulation_id
                where r.school_id = ? and r.period = ?
                order by r.regulation, l.category
                """;
        return database.query(sql, (row, number) -> total(row), schoolId, period);
    }

    /** Of the sums above 0 of a list, from the smallest on; known only to a page. */
    public List<Stair> stairs(Total of) {
        return database.query(
                "select * from access.sums_in_steps(?, ?, ?)",
                (row, number) -> new Stair(new Money(row.getLong(1)), row.getLong(2), row.getLong(3)),
                of.schoolRunId(),
                of.regulationId(),
                of.category());
    }

    /** The newest first. */
    public List<Answer> answers(int schoolId, String period) {
        String sql = """
                select a.regulation, a.agreed, a.note, a.said_by, a.said_at::date as said_on,
                       exists (select from result.latest_rating r
                               where r.school_id = a.school_id and r.period = a.period and r.regulation = a.regulation
                                   and r.school_run_id = a.school_run_id) as current
                from council_answer a where a.school_id = ? and a.period = ?
                order by a.answer_id desc
                """;
        return database.query(
                sql,
                (row, number) -> new Answer(
                        row.getString("regulation"),
                        row.getBoolean("agreed"),
                        row.getString("note"),
                        row.getString("said_by"),
                        row.getObject("said_on", LocalDate.class),
                        row.getBoolean("current")),
                schoolId,
                period);
    }

    /** Keeps what the council said to the result of a regulation. */
    public void answer(int schoolId, String period, Total of, boolean agreed, String note, String by) {
        database.update("""
                insert into council_answer (school_id, period, regulation, school_run_id, agreed, note, said_by)
                values (?, ?, ?, ?, ?, ?, ?)
                """, schoolId, period, of.regulation(), of.schoolRunId(), agreed, note, by);
    }

    private static Total total(ResultSet row) throws SQLException {
        Integer persons = row.getObject("persons", Integer.class);
        return new Total(
                row.getLong("school_run_id"),
                row.getInt("regulation_id"),
                row.getString("regulation"),
                row.getInt("version"),
                row.getString("category"),
                money(row, "fund"),
                money(row, "distributable"),
                money(row, "distributed"),
                money(row, "undistributed"),
                money(row, "point_value"),
                persons);
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        long kopecks = row.getLong(column);
        return row.wasNull() ? null : new Money(kopecks);
    }
}
