package school.quality.jobs.store.results;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.indicator.Base;
import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Judgement;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Reason;
import school.quality.jobs.store.CopyText;
import school.quality.jobs.store.DigestOfRows;

/** Writes the figures of one school with the rules and facts they rest on; facts and rules are written once each. */
final class FoundFigures {

    private final ResultTables tables;
    private final long schoolRun;
    private final boolean derived;
    private final List<Figure> figures;
    private final NumberedFacts facts;
    private final Map<String, Integer> rules;

    FoundFigures(ResultTables tables, Kept kept, long schoolRun, List<Figure> figures) {
        this.tables = tables;
        this.schoolRun = schoolRun;
        this.figures = figures;
        this.derived = kept.has(Kept.DERIVATION);
        List<Figure> explained = derived ? figures : List.of();
        this.facts = NumberedFacts.of(explained.stream()
                .map(figure -> figure.value().basis().evidence())
                .toList());
        this.rules = numbered(
                explained.stream().map(figure -> figure.value().basis().rule()).filter(title -> !title.isEmpty()));
    }

    /** Writes them and tells the digests of the rows of figures and facts. */
    Map<ResultPart, DigestOfRows> write(Connection connection) throws SQLException {
        Map<ResultPart, DigestOfRows> digests = new EnumMap<>(ResultPart.class);
        digests.put(ResultPart.FACT, writeFacts(connection));
        writeRules(connection);
        digests.put(ResultPart.FIGURE, writeFigures(connection));
        return digests;
    }

    private DigestOfRows writeFacts(Connection connection) throws SQLException {
        DigestOfRows digest = new DigestOfRows();
        String table = tables.of("fact (school_run_id, fact_no, kind, key)");
        try (CopyText copy = CopyText.into(connection, table, digest)) {
            for (int number = 0; number < facts.keys().size(); number++) {
                FactKey key = facts.keys().get(number);
                copy.row(schoolRun, number, key.kind(), key.values());
            }
            copy.finish();
        }
        return digest;
    }

    private void writeRules(Connection connection) throws SQLException {
        try (CopyText copy = CopyText.into(connection, tables.of("rule (school_run_id, rule_no, title)"))) {
            for (Map.Entry<String, Integer> rule : rules.entrySet()) {
                copy.row(schoolRun, rule.getValue(), rule.getKey());
            }
            copy.finish();
        }
    }

    private DigestOfRows writeFigures(Connection connection) throws SQLException {
        DigestOfRows digest = new DigestOfRows();
        String table = """
                figure (school_run_id, figure_no, indicator, measure, category, scope, scope_id, status,
                    numerator, denominator, reason, reason_detail, rule_no, counted, others,
                    base_period, base_numerator, base_denominator, norm, norm_no)""";
        try (CopyText copy = CopyText.into(connection, tables.of(table), digest)) {
            for (int i = 0; i < figures.size(); i++) {
                write(copy, i, figures.get(i));
            }
            copy.finish();
        }
        return digest;
    }

    private void write(CopyText copy, int number, Figure of) throws SQLException {
        IndicatorValue figure = of.value();
        @Nullable Base base = of.base();
        @Nullable Judgement judgement = of.judgement();
        @Nullable Parts parts = figure.parts();
        @Nullable Reason reason = figure.reason();
        copy.row(
                schoolRun,
                number,
                figure.indicator(),
                figure.measure(),
                figure.category(),
                figure.scope(),
                figure.scopeId(),
                figure.status(),
                parts == null ? null : parts.numerator().toPlainString(),
                parts == null ? null : parts.denominator().toPlainString(),
                reason == null ? null : reason.code(),
                reason == null ? null : reason.detail(),
                rules.get(figure.basis().rule()),
                derived ? facts.counted(number) : null,
                derived ? facts.others(number) : null,
                base == null ? null : base.period(),
                base == null ? null : base.parts().numerator().toPlainString(),
                base == null ? null : base.parts().denominator().toPlainString(),
                of.norm(),
                judgement == null ? null : judgement.norm());
    }

    private static <T extends Comparable<T>> Map<T, Integer> numbered(Stream<T> items) {
        Map<T, Integer> numbers = new TreeMap<>();
        items.distinct().sorted().forEachOrdered(item -> numbers.put(item, numbers.size()));
        return numbers;
    }
}
