package school.quality.jobs.store.results;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.allowance.AllowanceReason;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.jobs.store.PaidPerson;
import school.quality.jobs.store.PayOrder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The allowance lists of finished runs. */
public final class PaidLists {

    private static final String WANTED = """
            select s.code as school, r.period, r.regulation, l.*,
                   (select json_agg(json_build_object('staff', a.staff_id, 'points', a.points,
                           'weightNumerator', a.weight_numerator, 'weightDenominator', a.weight_denominator,
                           'amount', a.amount, 'coefficient', a.coefficient, 'monthly', a.monthly,
                           'reason', a.reason, 'reduced', %s) order by a.staff_id)::text
                    from result.allowance a
                    where a.school_run_id = l.school_run_id and a.regulation_id = l.regulation_id
                        and a.category = l.category) as people,
                   (select policy ->> 'districtCoefficient'
                    from regulation g, jsonb_array_elements(g.body::jsonb -> 'allowance') policy
                    where g.regulation_id = l.regulation_id and policy ->> 'category' = l.category)::numeric as district
            from %s r
            join school s on s.school_id = r.school_id
            join result.allowance_list l on l.school_run_id = r.school_run_id and l.regulation_id = r.regulation_id
            where %s
            order by s.code, r.regulation, l.category
            """;

    private static final String REDUCED = """
            coalesce((select sum(x.amount) from result.reduction x
                      where x.school_id = r.school_id and x.period = r.period and x.staff_id = a.staff_id
                          and x.withdrawn_at is null), 0)""";

    private static final String FILTER = """
            r.period = ? and (cast(? as text[]) is null or s.code = any(cast(? as text[])))
                and (cast(? as text) is null or r.regulation = ?)""";

    private static final String ANY_RUN = """
            (select x.school_run_id, x.school_id, x.period, g.regulation_id, g.code as regulation
             from result.school_run x join regulation g on g.school_id = x.school_id)""";

    private static final String OF_RUN = WANTED.formatted("0", ANY_RUN, "r.school_run_id = ? and r.regulation_id = ?");

    private static final String HOLDING = WANTED.formatted(REDUCED, "result.latest_rating", FILTER);
    private static final String PAID = WANTED.formatted(REDUCED, "result.paid_rating", FILTER);

    private static final String NAMES = """
            select f.staff_id, f.snils, concat_ws(' ', f.last_name, f.first_name, f.patronymic) as name, f.position,
                   o.number as order_number, o.dated as order_date
            from result.paid_rating r
            join school s on s.school_id = r.school_id
            join data.periods p on p.school_id = r.school_id and p.period = r.period
                and in_force(p.since_change, p.until_change, r.change_no)
            join data.staff f on f.school_id = r.school_id and f.year = p.year
                and in_force(f.since_change, f.until_change, r.change_no)
            left join result.latest_pay_order o on o.school_run_id = r.school_run_id
                and o.regulation_id = r.regulation_id
            where s.code = ? and r.period = ? and r.regulation = ?
            """;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JdbcTemplate database;

    public PaidLists(JdbcTemplate database) {
        this.database = database;
    }

    /** By school, regulation and category of staff, read as they are taken; the stream must be closed. */
    public Stream<AllowanceList> of(ResultFilter wanted) {
        return lists(HOLDING, wanted);
    }

    /** The lists of one part of a run by one regulation, before reductions, whether they hold or not; the stream must be closed. */
    public Stream<AllowanceList> ofRun(long schoolRunId, int regulationId) {
        return database.queryForStream(OF_RUN, PaidLists::list, schoolRunId, regulationId);
    }

    private Stream<AllowanceList> lists(String query, ResultFilter wanted) {
        return database.queryForStream(
                query,
                PaidLists::list,
                wanted.period(),
                wanted.schoolsOrNull(),
                wanted.schoolsOrNull(),
                wanted.regulationOrNull(),
                wanted.regulationOrNull());
    }

    /**
     * The people of the lists with their names, for the accountant: of a locked period as it was paid, and after them what
     * corrections of earlier periods add or take; the stream must be closed.
     */
    public Stream<PaidPerson> people(ResultFilter wanted) {
        return Stream.concat(lists(PAID, wanted).flatMap(list -> people(list).stream()), corrections(wanted).stream());
    }

    /** What corrections of earlier periods add or take; of several regulations' lists they go with the first. */
    public List<PaidPerson> corrections(ResultFilter wanted) {
        return new CarriedCorrections(database).of(wanted);
    }

    private List<PaidPerson> people(AllowanceList list) {
        List<Named> names =
                database.query(NAMES, (row, number) -> Named.of(row), list.school(), list.period(), list.regulation());
        Map<String, Named> byNumber = new LinkedHashMap<>();
        names.forEach(named -> byNumber.put(named.staffId(), named));
        return list.rows().stream()
                .map(row -> Objects.requireNonNull(byNumber.get(row.staffId())).paid(list, row))
                .toList();
    }

    private static AllowanceList list(ResultSet row, int number) throws SQLException {
        BigDecimal district = row.getBigDecimal("district");
        AllowanceList list = new AllowanceList(
                row.getString("school"),
                row.getString("period"),
                row.getString("regulation"),
                row.getString("category"),
                money(row, "fund"),
                money(row, "distributable"),
                money(row, "distributed"),
                money(row, "undistributed"),
                money(row, "point_value"),
                List.of());
        return list.withReduced(allowances(row.getString("people"), district));
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        long kopecks = row.getLong(column);
        return row.wasNull() ? null : new Money(kopecks);
    }

    private static List<Allowance> allowances(@Nullable String people, @Nullable BigDecimal district) {
        List<Allowance> rows = new ArrayList<>();
        if (people != null) {
            JSON.readTree(people).forEach(person -> rows.add(allowance(person).reducedBy(reduction(person), district)));
        }
        return rows;
    }

    private static Allowance allowance(JsonNode person) {
        List<Money> monthly = new ArrayList<>();
        person.get("monthly").forEach(month -> monthly.add(new Money(month.longValue())));
        return new Allowance(
                person.get("staff").asString(),
                points(person.get("points")),
                new Fraction(whole(person.get("weightNumerator")), whole(person.get("weightDenominator"))),
                money(person.get("amount")),
                money(person.get("coefficient")),
                monthly,
                person.get("reason").isNull()
                        ? null
                        : AllowanceReason.valueOf(person.get("reason").asString()));
    }

    private static Money reduction(JsonNode person) {
        return new Money(person.get("reduced").longValue());
    }

    private static BigDecimal points(JsonNode node) {
        return node.decimalValue();
    }

    private static BigInteger whole(JsonNode node) {
        return node.decimalValue().toBigIntegerExact();
    }

    private static @Nullable Money money(JsonNode node) {
        return node.isNull() ? null : new Money(node.longValue());
    }

    /** A person of the staff register. */
    private record Named(
            String staffId,
            @Nullable String snils,
            String name,
            String position,
            @Nullable PayOrder order) {

        static Named of(ResultSet row) throws SQLException {
            return new Named(
                    row.getString("staff_id"),
                    row.getString("snils"),
                    row.getString("name"),
                    row.getString("position"),
                    order(row));
        }

        private static @Nullable PayOrder order(ResultSet row) throws SQLException {
            String number = row.getString("order_number");
            return number == null
                    ? null
                    : new PayOrder(number, row.getDate("order_date").toLocalDate());
        }

        PaidPerson paid(AllowanceList list, Allowance allowance) {
            return new PaidPerson(list, allowance, snils, name, position, null, order);
        }
    }
}
