package school.quality.jobs.store.sheets;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.AllowanceReason;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.engine.rating.Remark;
import school.quality.engine.rating.Workings;
import school.quality.jobs.store.results.StoredBasis;
import school.quality.jobs.store.results.StoredShares;
import school.quality.jobs.store.results.StoredWorkings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sheets and sums of one person as the results that hold have them: what the own page shows. A few small queries, whatever
 * the size of the school; nothing of others but the points of the group without names.
 */
public final class OwnSheets {

    private static final String SHEETS = """
            select r.period, p.starts_on, p.ends_on, r.school_run_id, r.regulation_id, r.regulation, r.version, r.change_no,
                   h.sheet_no, h.position_group, h.points, h.place, h.reachable
            from result.latest_rating r
            join result.sheet h on h.school_run_id = r.school_run_id and h.regulation_id = r.regulation_id
            join data.periods p on p.school_id = r.school_id and p.period = r.period and p.until_change is null
            where r.school_id = ? and h.staff_id = ?
            order by p.ends_on desc, p.starts_on, r.period, r.regulation, h.position_group
            """;

    private static final String LINES = """
            select l.school_run_id, l.regulation_id, l.sheet_no, l.section, l.criterion, l.title, l.clause, l.status, l.value,
                   l.basis ->> 'entered' as code, l.computed, l.points, l.remarks::text, l.regulation_row, l.workings::text,
                   e.claimed, e.decided, e.reason
            from result.sheet_line l
            join unnest(?, ?, ?, ?) k (school_run_id, regulation_id, sheet_no, change_no)
                using (school_run_id, regulation_id, sheet_no)
            left join data.sheet_entries e on e.school_id = ? and e.period = ? and e.staff_id = ?
                and e.criterion = l.criterion and in_force(e.since_change, e.until_change, k.change_no)
            order by l.school_run_id, l.regulation_id, l.sheet_no, l.line_no
            """;

    private static final String SUMS = """
            select k.ordinality, a.category, a.points, a.weight_numerator, a.weight_denominator, a.amount, a.coefficient,
                   a.monthly, a.reason, a.workings, l.fund, l.distributable, l.distributed, l.undistributed, l.point_value,
                   l.workings as fund_workings,
                   coalesce((select sum(x.amount) from result.reduction x
                             where x.school_id = ? and x.period = ? and x.staff_id = a.staff_id and x.withdrawn_at is null),
                       0)::bigint as reduced
            from unnest(?, ?) with ordinality k (school_run_id, regulation_id, ordinality)
            join result.allowance a on a.school_run_id = k.school_run_id and a.regulation_id = k.regulation_id
                and a.staff_id = ?
            join result.allowance_list l on l.school_run_id = a.school_run_id and l.regulation_id = a.regulation_id
                and l.category = a.category
            order by k.ordinality, a.category
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcTemplate database;

    public OwnSheets(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * A sheet without its lines.
     *
     * @param reachable the most points with the data at hand; null in results of older versions
     */
    public record Head(
            String period,
            long schoolRunId,
            int regulationId,
            String regulation,
            int version,
            long changeNo,
            int sheetNo,
            String group,
            BigDecimal points,
            int place,
            @Nullable BigDecimal reachable) {}

    /**
     * A line of a sheet with what people entered beside it.
     *
     * @param code a coded value that was looked up; null where numbers or rows are looked at
     * @param row of the regulation that gave the points; empty where none did
     */
    public record Line(
            String section,
            String criterion,
            String title,
            @Nullable String clause,
            Status status,
            @Nullable BigDecimal value,
            @Nullable String code,
            BigDecimal computed,
            BigDecimal points,
            List<Remark> remarks,
            String row,
            @Nullable Workings workings,
            @Nullable BigDecimal claimed,
            @Nullable BigDecimal decided,
            @Nullable String reason) {}

    /**
     * A sum with the fund that it is a share of; money is null where it is unknown.
     *
     * @param own before reductions
     * @param reduced by orders that hold
     * @param persons who share the fund; null in results of older versions
     */
    public record Sum(
            int regulationId,
            String category,
            @Nullable Money fund,
            @Nullable Money distributable,
            @Nullable Money pointValue,
            Allowance own,
            Money reduced,
            @Nullable Integer persons) {}

    /** Of all periods, the newest first. */
    public List<Head> heads(int schoolId, String staffId) {
        return database.query(SHEETS, (row, number) -> head(row), schoolId, staffId);
    }

    /** The lines of sheets of one period. */
    public Map<Head, List<Line>> lines(int schoolId, String staffId, List<Head> sheets) {
        Map<Head, List<Line>> lines = new LinkedHashMap<>();
        sheets.forEach(sheet -> lines.put(sheet, new ArrayList<>()));
        if (!sheets.isEmpty()) {
            database.query(
                    LINES,
                    row -> {
                        Objects.requireNonNull(lines.get(sheet(row, sheets))).add(line(row));
                    },
                    sheets.stream().map(Head::schoolRunId).toArray(Long[]::new),
                    sheets.stream().map(Head::regulationId).toArray(Integer[]::new),
                    sheets.stream().map(Head::sheetNo).toArray(Integer[]::new),
                    sheets.stream().map(Head::changeNo).toArray(Long[]::new),
                    schoolId,
                    sheets.get(0).period(),
                    staffId);
        }
        return lines;
    }

    /** The sums of one period, each regulation's by category. */
    public List<Sum> sums(int schoolId, String staffId, List<Head> sheets) {
        List<Head> ratings =
                sheets.stream().filter(sheet -> isFirst(sheet, sheets)).toList();
        if (ratings.isEmpty()) {
            return List.of();
        }
        return database.query(
                SUMS,
                (row, number) -> sum(row, staffId, ratings.get(row.getInt("ordinality") - 1)),
                schoolId,
                ratings.get(0).period(),
                ratings.stream().map(Head::schoolRunId).toArray(Long[]::new),
                ratings.stream().map(Head::regulationId).toArray(Integer[]::new),
                staffId);
    }

    /** The sums of all periods, before reductions, in kopecks by period. */
    public Map<String, Long> amounts(int schoolId, String staffId) {
        Map<String, Long> amounts = new LinkedHashMap<>();
        database.query(
                """
                select r.period, sum(a.amount)::bigint as amount
                from result.latest_rating r
                join result.allowance a on a.school_run_id = r.school_run_id and a.regulation_id = r.regulation_id
                where r.school_id = ? and a.staff_id = ? and a.amount is not null
                group by r.period
                """,
                row -> {
                    amounts.put(row.getString("period"), row.getLong("amount"));
                },
                schoolId,
                staffId);
        return amounts;
    }

    /** The points of all sheets of a group, from the fewest on, without saying whose they are. */
    public List<BigDecimal> pointsOfGroup(Head sheet) {
        return database.query(
                        "select access.points_of_group(?, ?, ?)",
                        (row, number) -> row.getArray(1) == null
                                ? List.<BigDecimal>of()
                                : Arrays.asList((BigDecimal[]) row.getArray(1).getArray()),
                        sheet.schoolRunId(),
                        sheet.regulationId(),
                        sheet.group())
                .get(0);
    }

    private static boolean isFirst(Head sheet, List<Head> sheets) {
        return sheets.stream()
                .filter(one -> one.schoolRunId() == sheet.schoolRunId() && one.regulationId() == sheet.regulationId())
                .findFirst()
                .orElseThrow()
                .equals(sheet);
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getString("period"),
                row.getLong("school_run_id"),
                row.getInt("regulation_id"),
                row.getString("regulation"),
                row.getInt("version"),
                row.getLong("change_no"),
                row.getInt("sheet_no"),
                row.getString("position_group"),
                row.getBigDecimal("points"),
                row.getInt("place"),
                row.getBigDecimal("reachable"));
    }

    private static Head sheet(ResultSet row, List<Head> sheets) throws SQLException {
        long run = row.getLong("school_run_id");
        int regulation = row.getInt("regulation_id");
        int number = row.getInt("sheet_no");
        return sheets.stream()
                .filter(one -> one.schoolRunId() == run && one.regulationId() == regulation && one.sheetNo() == number)
                .findFirst()
                .orElseThrow();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("section"),
                row.getString("criterion"),
                row.getString("title"),
                row.getString("clause"),
                Status.valueOf(row.getString("status")),
                row.getBigDecimal("value"),
                row.getString("code"),
                row.getBigDecimal("computed"),
                row.getBigDecimal("points"),
                StoredBasis.remarks(JSON.readTree(row.getString("remarks"))),
                row.getString("regulation_row"),
                StoredWorkings.read(row.getString("workings")),
                row.getBigDecimal("claimed"),
                row.getBigDecimal("decided"),
                row.getString("reason"));
    }

    private static Sum sum(ResultSet row, String staffId, Head of) throws SQLException {
        String funded = row.getString("fund_workings");
        JsonNode fund = funded == null ? null : JSON.readTree(funded);
        return new Sum(
                of.regulationId(),
                row.getString("category"),
                money(row, "fund"),
                money(row, "distributable"),
                money(row, "point_value"),
                own(row, staffId),
                new Money(row.getLong("reduced")),
                fund == null ? null : fund.get("persons").intValue());
    }

    private static Allowance own(ResultSet row, String staffId) throws SQLException {
        List<Money> monthly = new ArrayList<>();
        for (Long kopecks : (Long[]) row.getArray("monthly").getArray()) {
            monthly.add(new Money(kopecks));
        }
        String reason = row.getString("reason");
        return new Allowance(
                        staffId,
                        row.getBigDecimal("points"),
                        new Fraction(whole(row, "weight_numerator"), whole(row, "weight_denominator")),
                        money(row, "amount"),
                        money(row, "coefficient"),
                        monthly,
                        reason == null ? null : AllowanceReason.valueOf(reason))
                .from(StoredShares.person(row.getString("workings")));
    }

    private static BigInteger whole(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column).toBigIntegerExact();
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        long kopecks = row.getLong(column);
        return row.wasNull() ? null : new Money(kopecks);
    }
}
