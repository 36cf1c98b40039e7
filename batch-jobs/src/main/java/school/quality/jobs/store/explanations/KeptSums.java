package school.quality.jobs.store.explanations;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.allowance.AllowanceReason;
import school.quality.engine.allowance.PersonBasis;
import school.quality.engine.explanation.RunSeen;
import school.quality.engine.explanation.SumExplained;
import school.quality.engine.explanation.SumExplained.Kopeck;
import school.quality.engine.explanation.SumExplained.ReductionSeen;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.engine.money.Portion;
import school.quality.engine.regulation.AllowancePolicy;
import school.quality.engine.regulation.Regulation;
import school.quality.jobs.store.results.StoredShares;

/** The sums of a run by one regulation, each with what it was made from. */
final class KeptSums {

    private static final String LISTS = """
            select category, fund, distributable, distributed, undistributed, point_value, workings
            from result.allowance_list
            where school_run_id = ? and regulation_id = ?
            order by category
            """;

    private static final String ROWS = """
            select category, staff_id, points, weight_numerator, weight_denominator, amount, coefficient, monthly, reason, workings
            from result.allowance
            where school_run_id = ? and regulation_id = ?
            order by category, staff_id
            """;

    private static final String REDUCTIONS = """
            select x.staff_id, x.imposed_on, x.order_no, x.amount, x.reason, x.entered_by
            from result.reduction x join school s using (school_id)
            where s.code = ? and x.period = ? and x.withdrawn_at is null
            order by x.staff_id, x.imposed_on
            """;

    private final List<AllowanceList> lists;
    private final Regulation regulation;
    private final List<Reduction> reductions;

    private KeptSums(List<AllowanceList> lists, Regulation regulation, List<Reduction> reductions) {
        this.lists = lists;
        this.regulation = regulation;
        this.reductions = reductions;
    }

    private record Row(String category, Allowance allowance) {}

    private record Reduction(String staffId, ReductionSeen entry) {}

    static KeptSums of(JdbcTemplate database, RunSeen run, KeptRuns.Rated rated, Regulation regulation, boolean names) {
        List<Row> rows = database.query(ROWS, (row, number) -> row(row), rated.schoolRunId(), rated.regulationId());
        List<AllowanceList> lists = database.query(
                LISTS, (row, number) -> list(row, run, regulation, rows), rated.schoolRunId(), rated.regulationId());
        List<Reduction> reductions =
                database.query(REDUCTIONS, (row, number) -> reduction(row, names), run.school(), run.period());
        return new KeptSums(lists, regulation, reductions);
    }

    /** A person's sums. */
    List<SumExplained> of(String staffId) {
        List<SumExplained> sums = new ArrayList<>();
        for (AllowanceList list : lists) {
            list.rows().stream().filter(row -> row.staffId().equals(staffId)).forEach(row -> sums.add(sum(list, row)));
        }
        return sums;
    }

    private SumExplained sum(AllowanceList list, Allowance row) {
        AllowancePolicy policy = regulation.allowance().stream()
                .filter(one -> one.category().equals(list.category()))
                .findFirst()
                .orElseThrow();
        List<ReductionSeen> entries = reductions.stream()
                .filter(one -> one.staffId().equals(row.staffId()))
                .map(Reduction::entry)
                .toList();
        Money less = entries.stream().map(ReductionSeen::amount).reduce(Money.ZERO, Money::plus);
        return new SumExplained(
                regulation,
                policy,
                withoutRows(list),
                row.reducedBy(less, policy.districtCoefficient()),
                kopecks(list),
                entries);
    }

    private static AllowanceList withoutRows(AllowanceList list) {
        return new AllowanceList(
                list.school(),
                list.period(),
                list.regulation(),
                list.category(),
                list.fund(),
                list.distributable(),
                list.distributed(),
                list.undistributed(),
                list.pointValue(),
                List.of(),
                list.basis());
    }

    /** In the order in which they were dealt out. */
    private static List<Kopeck> kopecks(AllowanceList list) {
        return list.rows().stream()
                .filter(row -> Stream.ofNullable(row.basis())
                        .flatMap(basis -> Stream.ofNullable(basis.portion()))
                        .anyMatch(Portion::kopeck))
                .sorted(Comparator.comparing(row -> portion(row).place()))
                .map(row -> new Kopeck(row.staffId(), portion(row).share().aboveFloor(), row.points()))
                .toList();
    }

    private static Portion portion(Allowance row) {
        PersonBasis basis = Objects.requireNonNull(row.basis());
        return Objects.requireNonNull(basis.portion());
    }

    private static AllowanceList list(ResultSet row, RunSeen run, Regulation regulation, List<Row> rows)
            throws SQLException {
        String category = row.getString("category");
        return new AllowanceList(
                run.school(),
                run.period(),
                regulation.code(),
                category,
                money(row, "fund"),
                money(row, "distributable"),
                money(row, "distributed"),
                money(row, "undistributed"),
                money(row, "point_value"),
                rows.stream()
                        .filter(one -> one.category().equals(category))
                        .map(Row::allowance)
                        .toList(),
                StoredShares.fund(row.getString("workings")));
    }

    private static Row row(ResultSet row) throws SQLException {
        List<Money> monthly = new ArrayList<>();
        for (Long kopecks : (Long[]) row.getArray("monthly").getArray()) {
            monthly.add(new Money(kopecks));
        }
        String reason = row.getString("reason");
        Allowance allowance = new Allowance(
                row.getString("staff_id"),
                row.getBigDecimal("points"),
                new Fraction(
                        whole(row.getBigDecimal("weight_numerator")), whole(row.getBigDecimal("weight_denominator"))),
                money(row, "amount"),
                money(row, "coefficient"),
                monthly,
                reason == null ? null : AllowanceReason.valueOf(reason));
        return new Row(row.getString("category"), allowance.from(StoredShares.person(row.getString("workings"))));
    }

    private static Reduction reduction(ResultSet row, boolean names) throws SQLException {
        return new Reduction(
                row.getString("staff_id"),
                new ReductionSeen(
                        row.getDate("imposed_on").toLocalDate(),
                        row.getString("order_no"),
                        new Money(row.getLong("amount")),
                        row.getString("reason"),
                        Named.by(row.getString("entered_by"), names)));
    }

    private static BigInteger whole(BigDecimal number) {
        return number.toBigIntegerExact();
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        long kopecks = row.getLong(column);
        return row.wasNull() ? null : new Money(kopecks);
    }
}
