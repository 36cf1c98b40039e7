package school.quality.bench.raw;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.evidence.FactKey;
import school.quality.jobs.store.CopyText;

/**
 * Stores figures and the rows behind them as the program stores figures and the facts behind them: by COPY, into tables with
 * the same columns and keys, a fact for each row that a figure rests on. A school is a transaction. Digests, norms and bases
 * are left out.
 */
final class RawResults {

    private static final String CREATED = """
            drop schema if exists bench_c cascade;
            create schema bench_c;
            create table bench_c.fact (like result.fact including all);
            create table bench_c.rule (like result.rule including all);
            create table bench_c.figure (like result.figure including all)""";

    private static final String PERSON = "/school/quality/bench/raw/person.sql";
    private static final String FOUNDED = "/school/quality/bench/raw/founded.sql";

    /**
     * What is behind the figures that were stored.
     *
     * @param lookedAt figures of which the people behind the rows were counted
     * @param unfounded how many of them say another number
     */
    record Founded(long lookedAt, long unfounded) {}

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    RawResults(JdbcTemplate database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    void layOut() {
        database.execute(CREATED);
    }

    /** Stores a school and tells how many rows are behind its figures. */
    long store(EvaluatedSchool school) {
        transaction.executeWithoutResult(status -> database.execute((ConnectionCallback<Void>) connection -> {
            writeFacts(connection, school);
            writeFigures(connection, school, writeRules(connection, school));
            return null;
        }));
        return school.links();
    }

    private static void writeFacts(Connection connection, EvaluatedSchool school) throws SQLException {
        int schoolRun = school.rows().schoolId();
        BitSet used = school.rowsUsed();
        try (CopyText copy = CopyText.into(connection, "bench_c.fact (school_run_id, fact_no, kind, key)")) {
            for (int number = used.nextSetBit(0); number >= 0; number = used.nextSetBit(number + 1)) {
                FactKey key = school.rows().keys().get(number);
                copy.row(schoolRun, number, key.kind(), key.values());
            }
            copy.finish();
        }
    }

    /** The number of each rule. */
    private static Map<String, Integer> writeRules(Connection connection, EvaluatedSchool school) throws SQLException {
        Map<String, Integer> numbers = new TreeMap<>();
        school.figures().forEach(figure -> numbers.putIfAbsent(figure.rule(), numbers.size()));
        try (CopyText copy = CopyText.into(connection, "bench_c.rule (school_run_id, rule_no, title)")) {
            for (Map.Entry<String, Integer> rule : numbers.entrySet()) {
                copy.row(school.rows().schoolId(), rule.getValue(), rule.getKey());
            }
            copy.finish();
        }
        return numbers;
    }

    private static void writeFigures(Connection connection, EvaluatedSchool school, Map<String, Integer> rules)
            throws SQLException {
        String table = """
                bench_c.figure (school_run_id, figure_no, indicator, measure, category, scope, scope_id, status,
                    numerator, denominator, rule_no, counted, others)""";
        try (CopyText copy = CopyText.into(connection, table)) {
            for (int number = 0; number < school.figures().size(); number++) {
                write(copy, school.rows().schoolId(), number, school.figures().get(number), rules);
            }
            copy.finish();
        }
    }

    private static void write(
            CopyText copy, int schoolRun, int number, DerivedFigure derived, Map<String, Integer> rules)
            throws SQLException {
        RawFigure figure = derived.figure();
        Key key = figure.key();
        copy.row(
                schoolRun,
                number,
                key.indicator(),
                figure.measure(),
                key.category(),
                key.scope(),
                key.id(),
                "VALUE",
                figure.numerator().toPlainString(),
                figure.denominator().toPlainString(),
                rules.get(derived.rule()),
                derived.counted(),
                derived.others());
    }

    Founded founded() throws IOException {
        database.execute("analyze bench_c.fact, bench_c.figure");
        database.execute(text(PERSON));
        return Objects.requireNonNull(database.queryForObject(
                text(FOUNDED), (row, number) -> new Founded(row.getLong("looked_at"), row.getLong("unfounded"))));
    }

    private static String text(String resource) throws IOException {
        try (InputStream sql = Objects.requireNonNull(RawResults.class.getResourceAsStream(resource))) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    void drop() {
        database.execute("drop schema bench_c cascade");
    }
}
