package school.quality.jobs.store.results;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.money.Money;
import school.quality.jobs.store.Reduction;

/** Reductions of allowances for sanctions, and what limits them. */
public final class Reductions {

    private static final String SANCTION = """
            select x.order_no, exists (
                select from data.periods p
                where p.school_id = x.school_id and p.period = ? and p.until_change is null
                    and x.imposed_on between p.starts_on and p.ends_on) as of_period
            from data.sanctions x
            where x.school_id = ? and x.staff_id = ? and x.imposed_on = ? and x.until_change is null
            order by x.order_no limit 1
            """;

    private final JdbcTemplate database;

    public Reductions(JdbcTemplate database) {
        this.database = database;
    }

    /** A sanction by its order, and whether it was imposed in the period. */
    public record Sanction(String orderNo, boolean ofPeriod) {}

    public Optional<Sanction> sanction(int schoolId, String period, String staffId, LocalDate imposedOn) {
        return database
                .query(
                        SANCTION,
                        (row, number) -> new Sanction(row.getString("order_no"), row.getBoolean("of_period")),
                        period,
                        schoolId,
                        staffId,
                        imposedOn)
                .stream()
                .findFirst();
    }

    /** A month's base pay of the period. */
    public Optional<Money> basePay(int schoolId, String period, String staffId) {
        String sql = """
                select base_pay from data.pay
                where school_id = ? and period = ? and staff_id = ? and until_change is null
                """;
        return database.queryForList(sql, BigDecimal.class, schoolId, period, staffId).stream()
                .findFirst()
                .map(Money::of);
    }

    /** All entries of a period, withdrawn ones too, by staff number and day. */
    public List<Reduction> of(int schoolId, String period) {
        String sql = """
                select * from result.reduction where school_id = ? and period = ?
                order by staff_id, imposed_on, reduction_id
                """;
        return database.query(sql, (row, number) -> reduction(row), schoolId, period);
    }

    /** Whether a sum of any period is reduced for this sanction. */
    public boolean isReduced(int schoolId, String staffId, LocalDate imposedOn) {
        String sql = """
                select exists (select from result.reduction
                    where school_id = ? and staff_id = ? and imposed_on = ? and withdrawn_at is null)
                """;
        return Objects.requireNonNull(database.queryForObject(sql, Boolean.class, schoolId, staffId, imposedOn));
    }

    public void enter(int schoolId, String period, Reduction reduction) {
        String sql = """
                insert into result.reduction (school_id, period, staff_id, imposed_on, order_no, amount, reason, entered_by,
                    entered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, now())
                """;
        database.update(
                sql,
                schoolId,
                period,
                reduction.staffId(),
                reduction.imposedOn(),
                reduction.orderNo(),
                reduction.amount().kopecks(),
                reduction.reason(),
                reduction.enteredBy());
    }

    /** False where there is nothing to withdraw. */
    public boolean withdraw(int schoolId, String period, String staffId, LocalDate imposedOn, String by) {
        String sql = """
                update result.reduction set withdrawn_by = ?, withdrawn_at = now()
                where school_id = ? and period = ? and staff_id = ? and imposed_on = ? and withdrawn_at is null
                """;
        return database.update(sql, by, schoolId, period, staffId, imposedOn) > 0;
    }

    private static Reduction reduction(ResultSet row) throws SQLException {
        return new Reduction(
                row.getString("staff_id"),
                row.getDate("imposed_on").toLocalDate(),
                row.getString("order_no"),
                new Money(row.getLong("amount")),
                row.getString("reason"),
                row.getString("entered_by"),
                row.getString("withdrawn_by"));
    }
}
