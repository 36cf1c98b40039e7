package school.quality.jobs.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Parts;
import school.quality.jobs.sheet.Cell;
import school.quality.jobs.sheet.Tone;
import school.quality.jobs.store.TracedFigure;
import school.quality.rules.Programme;

/** How figures came about: run, rule book and rule, and the facts behind them; as a table a row for each fact. */
final class TraceReport implements Report<TracedFigure> {

    private static final String COLUMNS =
            "school period run indicator measure category scope scopeId status numerator denominator rule counts fact factKey";
    private static final String WIDTHS =
            "school:10 period:12 run:8 indicator:10 measure:24 category:18 scope:16 scopeId:24"
                    + " status:14 numerator:10 denominator:10 rule:50 counts:10 fact:20 factKey:40";

    private final Words words;
    private final Programme programme;
    private final Reasons reasons;

    TraceReport(Words words, Programme programme) {
        this.words = words;
        this.programme = programme;
        this.reasons = new Reasons(words, programme);
    }

    /** A figure with its derivation. */
    record TraceJson(
            @JsonUnwrapped FigureJson figure,
            long run,
            String ruleBook,
            @Nullable String rule,
            List<FactKey> counted,
            List<FactKey> others) {}

    @Override
    public TraceJson json(TracedFigure traced) {
        IndicatorValue value = traced.row().value();
        FigureJson figure = FigureJson.of(traced.row(), programme.form(value.measure()), reasons.ofFigure(value));
        return new TraceJson(
                figure, traced.runId(), traced.ruleBook(), traced.rule(), traced.counted(), traced.others());
    }

    @Override
    public Table<TracedFigure> table() {
        return new Table<>(Table.columns(words, COLUMNS), traced -> rows(traced)
                .map(row -> row.stream().map(Cell::text).toList()));
    }

    @Override
    public void book(Iterator<TracedFigure> figures, Heading heading, ReportBook book) {
        ReportSheet sheet =
                book.sheet(words.of("sheet.trace"), List.of(words.of("title.trace")), ReportColumn.of(words, WIDTHS));
        figures.forEachRemaining(traced -> rows(traced)
                .forEach(row -> sheet.row(
                        Tone.NORMAL, row.stream().map(ReportCell::text).toList())));
        sheet.filterable();
    }

    /** A figure that rests on nothing has one row. */
    private Stream<List<String>> rows(TracedFigure traced) {
        return traced.counted().isEmpty() && traced.others().isEmpty()
                ? Stream.of(row(traced, "", "", ""))
                : Stream.concat(
                        traced.counted().stream().map(fact -> row(traced, words.of("trace.counted"), fact)),
                        traced.others().stream().map(fact -> row(traced, words.of("trace.whole"), fact)));
    }

    private static List<String> row(TracedFigure traced, String counts, FactKey fact) {
        return row(traced, counts, fact.kind(), String.join(" / ", fact.values()));
    }

    private static List<String> row(TracedFigure traced, String counts, String kind, String key) {
        IndicatorValue value = traced.row().value();
        Parts parts = value.parts();
        return Stream.of(
                        traced.row().school(),
                        traced.row().period(),
                        traced.runId(),
                        value.indicator(),
                        value.measure(),
                        value.category(),
                        value.scope(),
                        value.scopeId(),
                        value.status(),
                        parts == null ? null : Exact.plain(parts.numerator()).toPlainString(),
                        parts == null ? null : Exact.plain(parts.denominator()).toPlainString(),
                        traced.rule(),
                        counts,
                        kind,
                        key)
                .map(field -> Objects.toString(field, ""))
                .toList();
    }
}
