package school.quality.jobs.export;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.jobs.sheet.Cell;
import school.quality.jobs.store.IndicatorRow;
import school.quality.rules.Programme;

/** Figures of the school with their parts, or the reason why there is none. */
final class IndicatorReport implements Report<IndicatorRow> {

    private static final String COLUMNS =
            "school period indicator measure category scope scopeId status numerator denominator value basePeriod"
                    + " baseValue change norm reason";

    private final Words words;
    private final Reasons reasons;
    private final Programme programme;

    IndicatorReport(Words words, Programme programme) {
        this.words = words;
        this.reasons = new Reasons(words, programme);
        this.programme = programme;
    }

    @Override
    public FigureJson json(IndicatorRow row) {
        IndicatorValue value = row.value();
        return FigureJson.of(row, programme.form(value.measure()), reasons.ofFigure(value));
    }

    @Override
    public Table<IndicatorRow> table() {
        return new Table<>(Table.columns(words, COLUMNS), row -> Stream.of(cells(json(row))));
    }

    @Override
    public void book(Iterator<IndicatorRow> rows, Heading heading, ReportBook book) {
        new IndicatorBook(words, reasons, programme, heading, book).write(rows);
    }

    private static List<Cell> cells(FigureJson figure) {
        FigureJson.BaseJson base = figure.base();
        return List.of(
                Cell.text(figure.school()),
                Cell.text(figure.period()),
                Cell.text(figure.indicator()),
                Cell.text(figure.measure()),
                Cell.text(figure.category()),
                Cell.text(figure.scope().name()),
                Cell.text(figure.scopeId()),
                Cell.text(figure.status().name()),
                Cell.number(figure.numerator()),
                Cell.number(figure.denominator()),
                Cell.number(figure.value()),
                Cell.text(base == null ? null : base.period()),
                Cell.number(base == null ? null : base.value()),
                Cell.number(base == null ? null : base.change()),
                Cell.text(figure.norm() == null ? null : figure.norm().name()),
                Cell.text(figure.reason()));
    }
}
