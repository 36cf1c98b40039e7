package school.quality.jobs.export;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.MeasureForm;
import school.quality.jobs.forecast.FigureForecast;
import school.quality.jobs.forecast.FigureForecast.PastValue;
import school.quality.jobs.forecast.Forecast;
import school.quality.jobs.forecast.Forecasts;
import school.quality.jobs.sheet.Cell;
import school.quality.jobs.sheet.Tone;
import school.quality.rules.Programme;

/** What figures may be in the next period, never without the error that the method had before. */
final class ForecastReport implements Report<FigureForecast> {

    private static final String COLUMNS =
            "school indicator measure category scope scopeId periods values forecast low high"
                    + " pastError backtests reason";

    private final Words words;
    private final Terms terms;
    private final Programme programme;

    ForecastReport(Words words, Programme programme) {
        this.words = words;
        this.terms = new Terms(words);
        this.programme = programme;
    }

    @Override
    public ForecastJson json(FigureForecast row) {
        return ForecastJson.of(row, reason(row));
    }

    @Override
    public Table<FigureForecast> table() {
        return new Table<>(Table.columns(words, COLUMNS), row -> Stream.of(cells(json(row))));
    }

    @Override
    public void book(Iterator<FigureForecast> rows, Heading heading, ReportBook book) {
        List<String> titles = new Titles(words, heading).of(words.of("title.forecast"));
        ReportSheet sheet = book.sheet(words.of("sheet.forecast"), titles, columns());
        rows.forEachRemaining(row -> sheet.row(tone(row), bookCells(row)));
        sheet.filterable();
    }

    private @Nullable String reason(FigureForecast row) {
        return row.forecast().isPresent()
                ? null
                : words.of(
                        "forecast.TOO_FEW_PERIODS",
                        Integer.toString(Forecasts.FEWEST_PERIODS),
                        Integer.toString(row.past().size()));
    }

    private List<ReportColumn> columns() {
        return ReportColumn.of(
                words,
                "school:10 indicator:12 measure:34 category:24 scope:18 scopeId:14 periods:34 values:28 forecast:12 low:12"
                        + " high:12 pastError:16 backtests:14 explanation:50");
    }

    private static Tone tone(FigureForecast row) {
        return row.forecast().isPresent() ? Tone.NORMAL : Tone.MUTED;
    }

    private static List<Cell> cells(ForecastJson row) {
        return List.of(
                Cell.text(row.school()),
                Cell.text(row.indicator()),
                Cell.text(row.measure()),
                Cell.text(row.category()),
                Cell.text(row.scope().name()),
                Cell.text(row.scopeId()),
                Cell.text(periods(row.past())),
                Cell.text(values(row.past())),
                Cell.number(row.forecast()),
                Cell.number(row.low()),
                Cell.number(row.high()),
                Cell.number(row.pastError()),
                row.backtests() == null ? Cell.empty() : Cell.number(row.backtests()),
                Cell.text(row.reason()));
    }

    private List<ReportCell> bookCells(FigureForecast row) {
        FigureKey figure = row.figure();
        Indicator indicator = programme.indicator(figure.indicator()).orElseThrow();
        MeasureForm form = programme.form(figure.measure());
        return List.of(
                ReportCell.text(row.school()),
                ReportCell.text(figure.indicator()),
                ReportCell.text(terms.measure(form)),
                ReportCell.text(terms.category(indicator, figure.category())),
                ReportCell.text(terms.scope(figure.scope())),
                ReportCell.text(terms.unit(figure.scope(), figure.scopeId())),
                ReportCell.text(periods(row.past())),
                ReportCell.text(values(row.past())),
                shown(row, Forecast::expected),
                shown(row, Forecast::low),
                shown(row, Forecast::high),
                shown(row, Forecast::pastError),
                row.forecast().map(one -> ReportCell.whole(one.backtests())).orElse(ReportCell.empty()),
                ReportCell.text(reason(row)));
    }

    private static ReportCell shown(FigureForecast row, Function<Forecast, BigDecimal> number) {
        return row.forecast().map(number).map(ReportCell::shown).orElse(ReportCell.empty());
    }

    private static String periods(List<PastValue> past) {
        return past.stream().map(PastValue::period).collect(Collectors.joining(" "));
    }

    private static String values(List<PastValue> past) {
        return past.stream().map(one -> one.value().toPlainString()).collect(Collectors.joining(" "));
    }
}
