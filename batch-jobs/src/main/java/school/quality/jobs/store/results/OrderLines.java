package school.quality.jobs.store.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.money.Money;
import school.quality.jobs.store.OrderLine;

/** What the checks before an order ask of one school's results for a period. */
public final class OrderLines {

    private static final String LINES = """
            select r.regulation, h.position_group, h.staff_id, l.criterion, l.clause, l.value, l.computed, l.points,
                   l.regulation_row, l.basis <> '{}' and l.basis <> '{"numbers": []}' as grounded, e.decided, e.reason
            from result.latest_rating r
            join school s on s.school_id = r.school_id
            join result.sheet h on h.school_run_id = r.school_run_id and h.regulation_id = r.regulation_id
            join result.sheet_line l on l.school_run_id = h.school_run_id and l.regulation_id = h.regulation_id
                and l.sheet_no = h.sheet_no
            left join data.sheet_entries e on e.school_id = r.school_id and e.period = r.period and e.staff_id = h.staff_id
                and e.criterion = l.criterion and in_force(e.since_change, e.until_change, r.change_no)
            where s.code = ? and r.period = ?
            order by r.regulation, h.sheet_no, l.line_no
            """;

    private static final String REGULATIONS = """
            select r.regulation_id
            from result.latest_rating r join school s on s.school_id = r.school_id
            where s.code = ? and r.period = ?
            order by r.regulation
            """;

    private static final String BASE_PAY = """
            select p.staff_id, p.base_pay
            from (select r.school_id, r.period, max(r.change_no) as change_no from result.latest_rating r
                  join school s on s.school_id = r.school_id where s.code = ? and r.period = ?
                  group by r.school_id, r.period) r
            join data.pay p on p.school_id = r.school_id and p.period = r.period
                and in_force(p.since_change, p.until_change, r.change_no)
            """;

    private static final String CATEGORIES = """
            select f.staff_id, f.category
            from (select r.school_id, r.period, max(r.change_no) as change_no from result.latest_rating r
                  join school s on s.school_id = r.school_id where s.code = ? and r.period = ?
                  group by r.school_id, r.period) r
            join data.periods p on p.school_id = r.school_id and p.period = r.period
                and in_force(p.since_change, p.until_change, r.change_no)
            join data.staff f on f.school_id = r.school_id and f.year = p.year
                and in_force(f.since_change, f.until_change, r.change_no)
            """;

    private static final String NEWER_DATA = """
            select exists (
                select from result.latest_rating r
                join school s on s.school_id = r.school_id
                join school_change c on c.school_id = r.school_id and c.change_no > r.change_no
                where s.code = ? and r.period = ?)
            """;

    private static final String MONTHS = """
            select (extract(year from age(date_trunc('month', p.ends_on), date_trunc('month', p.starts_on))) * 12
                   + extract(month from age(date_trunc('month', p.ends_on), date_trunc('month', p.starts_on))) + 1)::integer
            from data.periods p join school s on s.school_id = p.school_id
            where s.code = ? and p.period = ? and p.until_change is null
            """;

    private final JdbcTemplate database;

    public OrderLines(JdbcTemplate database) {
        this.database = database;
    }

    /** All lines of all sheets, by regulation and place. */
    public List<OrderLine> of(String school, String period) {
        return database.query(LINES, (row, number) -> line(row), school, period);
    }

    /** Numbers of the stored versions that the results are by. */
    public List<Integer> regulations(String school, String period) {
        return database.queryForList(REGULATIONS, Integer.class, school, period);
    }

    /** A month's base pay by staff number, as the results saw it. */
    public Map<String, Money> basePay(String school, String period) {
        Map<String, Money> pay = new TreeMap<>();
        database.query(
                BASE_PAY,
                row -> {
                    pay.put(row.getString("staff_id"), Money.of(row.getBigDecimal("base_pay")));
                },
                school,
                period);
        return pay;
    }

    /** Category of staff by staff number. */
    public Map<String, String> categories(String school, String period) {
        Map<String, String> categories = new TreeMap<>();
        database.query(
                CATEGORIES,
                row -> {
                    categories.put(row.getString("staff_id"), row.getString("category"));
                },
                school,
                period);
        return categories;
    }

    /** How many calendar months a period touches. */
    public int months(String school, String period) {
        return database.queryForList(MONTHS, Integer.class, school, period).stream()
                .findFirst()
                .orElse(1);
    }

    /** Whether data of the school have changed since. */
    public boolean areOlderThanTheData(String school, String period) {
        return Boolean.TRUE.equals(database.queryForObject(NEWER_DATA, Boolean.class, school, period));
    }

    private static OrderLine line(ResultSet row) throws SQLException {
        return new OrderLine(
                row.getString("regulation"),
                row.getString("position_group"),
                row.getString("staff_id"),
                row.getString("criterion"),
                row.getString("clause"),
                row.getBigDecimal("value"),
                row.getBigDecimal("computed"),
                row.getBigDecimal("points"),
                row.getString("regulation_row"),
                row.getBoolean("grounded"),
                row.getBigDecimal("decided"),
                row.getString("reason"));
    }
}
