package school.quality.bench.raw;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.bench.raw.RawResults.Founded;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.rulebook.RuleBook;
import school.quality.engine.school.SchoolFacts;
import school.quality.jobs.store.facts.AskedSchool;
import school.quality.jobs.store.facts.FactsOfSchools;
import school.quality.jobs.store.results.Runs;
import school.quality.rules.BundledRules;
import school.quality.rules.Programme;

/** Rules over rows and the rule book over aggregated facts, on the same schools one after the other. */
public final class RulesOverRows {

    private static final Set<String> TEN =
            Set.of("1.1.2", "1.1.9", "1.1.10", "1.4.1", "1.4.2", "2.3.1", "2.6.1", "2.8.1", "3.2.12", "3.2.14");

    private static final String FIGURES = """
            select f.indicator, f.measure, f.category, f.scope, f.scope_id, f.numerator, f.denominator
            from result.latest_run r
            join result.figure f using (school_run_id)
            where r.period = ? and r.school_id = any(?) and f.status = 'VALUE'
                and f.indicator = any(?)
            """;

    /**
     * The quickest of several times, on as many processors as there are; the first, cold one does not count.
     *
     * @param figures that rules over rows found
     * @param different how many of all figures are not the same as those of the latest run
     * @param links between these figures and the rows behind them
     * @param lookedAt figures of which the people named by the rows behind them were counted
     * @param unfounded how many of these say another number
     * @param all figures of all indicators by the rule book, with a value or not
     * @param ofTen how many of these are of the ten indicators
     * @param readingRows of the ten indicators from the database, as they are
     * @param overRows evaluating the ten indicators by rules over them, with the rows behind each figure
     * @param storing figures and the rows behind them
     * @param readingFacts aggregating the facts of all indicators in the database, and reading them
     * @param overFacts evaluating all indicators by the rule book, with the facts behind each figure
     */
    public record Measured(
            int schools,
            long rows,
            long figures,
            long different,
            long links,
            long lookedAt,
            long unfounded,
            long all,
            long ofTen,
            Spent readingRows,
            Spent overRows,
            Spent storing,
            Spent readingFacts,
            Spent overFacts) {

        /** By how much all indicators are more than the ten, counted in figures. */
        public double scale() {
            return (double) all / ofTen;
        }

        /** Reading, evaluating and storing the ten indicators. */
        public Spent whole() {
            return readingRows.and(overRows).and(storing);
        }

        /** Whether all figures and the rows behind them are right. */
        public boolean holds() {
            return different == 0 && unfounded == 0 && lookedAt > 0;
        }
    }

    private final JdbcTemplate database;
    private final String period;
    private final List<AskedSchool> asked;

    private RulesOverRows(JdbcTemplate database, String period, int schools) {
        this.database = database;
        this.period = period;
        this.asked = new Runs(database, transaction())
                .schools(period, List.of()).stream().limit(schools).toList();
    }

    /** Measures on the first schools by code. */
    public static Measured measure(JdbcTemplate database, String period, int schools) throws IOException {
        return new RulesOverRows(database, period, schools).measured();
    }

    private Measured measured() throws IOException {
        List<Integer> schools = asked.stream().map(AskedSchool::schoolId).toList();
        RawRuleBook raw = RawRuleBook.compiled();
        RuleBook book = BundledRules.open(Programme.bundled());

        Effort<List<RawSchool>> rows = Effort.of(() -> RawSchools.read(database, period, schools));
        Effort<List<EvaluatedSchool>> figures = Effort.of(() -> each(rows.result(), raw::evaluate));
        RawResults results = new RawResults(database, transaction());
        Effort<Long> stored = Effort.of(results::layOut, () -> links(figures.result(), results));
        Founded founded = results.founded();
        results.drop();
        Effort<Collection<SchoolFacts>> facts = Effort.of(this::facts);
        Effort<List<IndicatorValue>> values = Effort.of(() -> flat(each(facts.result(), book::evaluate)));
        List<RawFigure> found =
                flat(figures.result().stream().map(EvaluatedSchool::found).toList());
        return new Measured(
                schools.size(),
                rows.result().stream().mapToLong(school -> school.keys().size()).sum(),
                found.size(),
                different(found, expected(schools)),
                stored.result(),
                founded.lookedAt(),
                founded.unfounded(),
                values.result().size(),
                ofTen(values.result()),
                rows.spent(),
                figures.spent(),
                stored.spent(),
                facts.spent(),
                values.spent());
    }

    /** Stores each school and tells how many rows are behind figures. */
    private static long links(List<EvaluatedSchool> schools, RawResults results) {
        return schools.parallelStream().mapToLong(results::store).sum();
    }

    private static <T, R> List<R> each(Collection<T> schools, Function<T, R> evaluation) {
        return schools.parallelStream().map(evaluation).toList();
    }

    private static <T> List<T> flat(List<List<T>> schools) {
        return schools.stream().flatMap(List::stream).toList();
    }

    private Collection<SchoolFacts> facts() {
        return Objects.requireNonNull(transaction().execute(status -> new FactsOfSchools(database).read(asked)))
                .values();
    }

    private static long ofTen(List<IndicatorValue> values) {
        return values.stream().filter(value -> TEN.contains(value.indicator())).count();
    }

    private List<RawFigure> expected(List<Integer> schools) {
        return database.query(
                connection -> {
                    var statement = connection.prepareStatement(FIGURES);
                    statement.setString(1, period);
                    statement.setArray(2, connection.createArrayOf("integer", schools.toArray()));
                    statement.setArray(3, connection.createArrayOf("text", TEN.toArray()));
                    return statement;
                },
                (row, number) -> new RawFigure(
                        new Key(
                                row.getString("indicator"),
                                row.getString("category"),
                                row.getString("scope"),
                                row.getString("scope_id")),
                        row.getString("measure"),
                        row.getBigDecimal("numerator"),
                        row.getBigDecimal("denominator")));
    }

    /** Figures that are on one side only; names of schools' parts repeat from school to school, so they are counted. */
    private static long different(List<RawFigure> figures, List<RawFigure> expected) {
        Map<RawFigure, Long> surplus =
                figures.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        expected.forEach(figure -> surplus.merge(figure, -1L, Long::sum));
        return surplus.values().stream().mapToLong(Math::abs).sum();
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(Objects.requireNonNull(database.getDataSource())));
    }
}
