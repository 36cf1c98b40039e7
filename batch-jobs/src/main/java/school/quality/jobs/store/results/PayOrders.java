package school.quality.jobs.store.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.store.PayOrder;
import school.quality.jobs.store.SchoolStaff;
import school.quality.jobs.store.journal.JournalHead;

/** The orders by which results are paid, and whom and what they name. */
public final class PayOrders {

    private static final String ORDER = """
            select o.number, o.dated
            from result.latest_rating r
            join school s on s.school_id = r.school_id
            join result.latest_pay_order o on o.school_run_id = r.school_run_id and o.regulation_id = r.regulation_id
            where s.code = ? and r.period = ? and r.regulation = ?
            """;

    private static final String CORRECTED = """
            select exists (
                select from result.locked l join school s using (school_id)
                where s.code = ? and l.period = ? and l.version > 1)
            """;

    private static final String KEEP = """
            insert into result.pay_order (school_run_id, regulation_id, number, dated, entered_by)
            select r.school_run_id, r.regulation_id, ?, ?, ?
            from result.latest_rating r
            join school s on s.school_id = r.school_id
            where s.code = ? and r.period = ? and r.regulation = ?
            """;

    private static final String SCHOOL = """
            select n.name, p.starts_on, p.ends_on
            from result.latest_rating r
            join school s on s.school_id = r.school_id
            join data.periods p on p.school_id = r.school_id and p.period = r.period
                and in_force(p.since_change, p.until_change, r.change_no)
            left join data.schools n on n.school_id = r.school_id
                and in_force(n.since_change, n.until_change, r.change_no)
            where s.code = ? and r.period = ? and r.regulation = ?
            """;

    private static final String STAFF = """
            select f.staff_id, concat_ws(' ', f.last_name, f.first_name, f.patronymic) as name, f.position
            from result.latest_rating r
            join school s on s.school_id = r.school_id
            join data.periods p on p.school_id = r.school_id and p.period = r.period
                and in_force(p.since_change, p.until_change, r.change_no)
            join data.staff f on f.school_id = r.school_id and f.year = p.year
                and in_force(f.since_change, f.until_change, r.change_no)
            where s.code = ? and r.period = ? and r.regulation = ?
            """;

    private final JdbcTemplate database;

    public PayOrders(JdbcTemplate database) {
        this.database = database;
    }

    /** The order on the result that holds, if there is one. */
    public Optional<PayOrder> find(String school, String period, String regulation) {
        return database
                .query(
                        ORDER,
                        (row, number) -> new PayOrder(
                                row.getString("number"), row.getDate("dated").toLocalDate()),
                        school,
                        period,
                        regulation)
                .stream()
                .findFirst();
    }

    /** Where the journal stood when the order was registered. */
    public Optional<JournalHead> journal(String school, String period, String regulation) {
        String sql = """
                select o.journal_number, o.journal_hash
                from result.latest_rating r
                join school s on s.school_id = r.school_id
                join result.pay_order o on o.school_run_id = r.school_run_id and o.regulation_id = r.regulation_id
                where s.code = ? and r.period = ? and r.regulation = ? and o.journal_hash is not null
                order by o.order_id desc limit 1
                """;
        return database
                .query(
                        sql,
                        (row, number) -> new JournalHead(row.getLong("journal_number"), row.getString("journal_hash")),
                        school,
                        period,
                        regulation)
                .stream()
                .findFirst();
    }

    /** Whether the result that holds is a correction of a paid one. */
    public boolean isCorrected(String school, String period) {
        return Boolean.TRUE.equals(database.queryForObject(CORRECTED, Boolean.class, school, period));
    }

    /** Keeps the order on the result that holds; an earlier entry for it stays, but no longer counts. */
    public void keep(PayOrder order, String school, String period, String regulation, @Nullable String by) {
        if (!find(school, period, regulation).equals(Optional.of(order))) {
            database.update(KEEP, order.number(), order.date(), by, school, period, regulation);
        }
    }

    /** School and staff as the result that holds saw them. */
    public SchoolStaff staff(String school, String period, String regulation) {
        Map<String, SchoolStaff.Person> people = new TreeMap<>();
        database.query(
                STAFF,
                row -> {
                    people.put(
                            row.getString("staff_id"),
                            new SchoolStaff.Person(row.getString("name"), text(row.getString("position"))));
                },
                school,
                period,
                regulation);
        List<SchoolStaff> found =
                database.query(SCHOOL, (row, number) -> school(school, row, people), school, period, regulation);
        return found.get(0);
    }

    private static SchoolStaff school(String code, ResultSet row, Map<String, SchoolStaff.Person> people)
            throws SQLException {
        return new SchoolStaff(
                code,
                row.getString("name"),
                row.getDate("starts_on").toLocalDate(),
                row.getDate("ends_on").toLocalDate(),
                people);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
