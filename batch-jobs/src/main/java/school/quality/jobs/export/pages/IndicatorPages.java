package school.quality.jobs.export.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Better;
import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.MeasureForm;
import school.quality.engine.indicator.Norm;
import school.quality.engine.indicator.Norms;
import school.quality.engine.indicator.Scope;
import school.quality.engine.indicator.Thresholds;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.export.Definitions;
import school.quality.jobs.export.IndicatorFigures;
import school.quality.jobs.export.IndicatorFigures.Column;
import school.quality.jobs.export.pages.IndicatorPage.Breakdown;
import school.quality.jobs.export.pages.IndicatorPage.Line;
import school.quality.jobs.export.pages.IndicatorPage.NamedColumn;
import school.quality.jobs.export.pages.IndicatorPage.NamedScope;
import school.quality.jobs.export.pages.IndicatorPage.NormRow;
import school.quality.jobs.export.pages.IndicatorPage.Outlook;
import school.quality.jobs.export.pages.IndicatorPage.Passport;
import school.quality.jobs.export.pages.IndicatorPage.Point;
import school.quality.jobs.export.pages.IndicatorPage.Trend;
import school.quality.jobs.export.pages.IndicatorPage.Whole;
import school.quality.jobs.forecast.FigureForecast;
import school.quality.jobs.forecast.Forecast;
import school.quality.jobs.forecast.Forecasts;
import school.quality.jobs.store.FigureHistory;
import school.quality.rules.Programme;

/** Lays out one indicator: the whole and its parts, the way it went, its passport. */
public final class IndicatorPages {

    private static final Set<Scope> WHOLE = EnumSet.of(Scope.SCHOOL, Scope.LEVEL);

    private final Programme programme;
    private final Locale language;
    private final ShownFigures shown;
    private final Forecasts forecasts;

    public IndicatorPages(Programme programme, Locale language) {
        this.programme = programme;
        this.language = language;
        this.shown = new ShownFigures(programme, language);
        this.forecasts = new Forecasts(programme);
    }

    /**
     * What is wanted of it.
     *
     * @param by the units of the breakdown; null for the first there are
     * @param column measure and category of the charts; null for the main one
     */
    public record Choice(@Nullable Scope by, @Nullable String column) {}

    /**
     * What is known of it.
     *
     * @param names of teachers by staff number
     */
    public record Known(List<Figure> figures, List<FigureHistory> histories, Norms norms, Map<String, String> names) {}

    public IndicatorPage of(Indicator indicator, Known known, Choice choice) {
        IndicatorFigures figures = new IndicatorFigures(indicator, known.figures(), shown.terms());
        @Nullable
        Figure main = new MainFigure(shown.terms())
                .of(indicator, MainFigure.whole(indicator, known.figures()))
                .orElse(null);
        List<Column> columns = figures.columns(EnumSet.allOf(Scope.class));
        @Nullable Column column = column(columns, choice.column(), main);
        List<Scope> scopes = figures.scopes().stream()
                .filter(scope -> !WHOLE.contains(scope))
                .toList();
        @Nullable
        Scope by = scopes.contains(choice.by())
                ? choice.by()
                : scopes.stream().findFirst().orElse(null);
        return new IndicatorPage(
                passport(indicator, known.norms()),
                main == null ? null : shown.of(indicator, main),
                whole(figures),
                scopes.stream().map(this::named).toList(),
                by == null ? null : breakdown(figures, by, column, known.names()),
                columns.stream().map(one -> named(indicator, one)).toList(),
                column == null ? null : named(indicator, column),
                column == null ? List.of() : trends(known.histories(), column));
    }

    private static @Nullable Column column(List<Column> columns, @Nullable String wanted, @Nullable Figure main) {
        return columns.stream()
                .filter(column -> FigureName.column(column).equals(wanted))
                .findFirst()
                .orElse(main == null ? null : IndicatorFigures.column(main.value()));
    }

    private NamedColumn named(Indicator indicator, Column column) {
        return new NamedColumn(FigureName.column(column), shown.name(indicator, column));
    }

    private NamedScope named(Scope scope) {
        return new NamedScope(scope, shown.terms().scope(scope));
    }

    private record Unit(Scope scope, String id) {}

    private Whole whole(IndicatorFigures figures) {
        List<Unit> units = WHOLE.stream()
                .flatMap(scope -> figures.units(scope, shown.terms().orderOfUnits(scope)).stream()
                        .map(id -> new Unit(scope, id)))
                .toList();
        List<Line> lines = figures.columns(WHOLE).stream()
                .map(column -> new Line(
                        shown.name(figures.indicator(), column),
                        units.stream()
                                .map(unit -> cell(figures, unit.scope(), unit.id(), column, Map.of()))
                                .collect(Collectors.toCollection(ArrayList::new))))
                .toList();
        return new Whole(
                units.stream().map(unit -> shown.unit(unit.scope(), unit.id())).toList(), lines);
    }

    private Breakdown breakdown(
            IndicatorFigures figures, Scope by, @Nullable Column column, Map<String, String> names) {
        return by == Scope.CLASS_SUBJECT
                ? bySubject(figures, usable(figures, by, column))
                : byUnit(figures, by, usable(figures, by, column), names);
    }

    /** Of the chosen measure where the units have it, else of their first. */
    private static Column usable(IndicatorFigures figures, Scope by, @Nullable Column column) {
        List<Column> columns = figures.columns(EnumSet.of(by));
        return column != null && columns.contains(column) ? column : columns.get(0);
    }

    private Breakdown byUnit(IndicatorFigures figures, Scope by, Column charted, Map<String, String> names) {
        List<Column> columns = figures.columns(EnumSet.of(by));
        List<Line> lines = figures.units(by, shown.terms().orderOfUnits(by)).stream()
                .map(unit -> new Line(
                        unit(by, unit, names),
                        columns.stream()
                                .map(column -> cell(figures, by, unit, column, names))
                                .collect(Collectors.toCollection(ArrayList::new))))
                .sorted(by == Scope.TEACHER ? Comparator.comparing(Line::name) : Comparator.comparing(line -> 0))
                .toList();
        return new Breakdown(
                by,
                shown.terms().scope(by),
                false,
                columns.stream()
                        .map(column -> shown.name(figures.indicator(), column))
                        .toList(),
                columns.indexOf(charted),
                lines);
    }

    private Breakdown bySubject(IndicatorFigures figures, Column column) {
        List<String> pairs = figures.units(Scope.CLASS_SUBJECT, shown.terms().orderOfUnits(Scope.CLASS_SUBJECT));
        Comparator<String> order = shown.terms().orderOfUnits(Scope.CLASS);
        List<String> subjects =
                pairs.stream().map(IndicatorPages::subject).distinct().sorted().toList();
        List<Line> lines = pairs.stream()
                .map(IndicatorPages::className)
                .distinct()
                .sorted(order)
                .map(className -> new Line(
                        className,
                        subjects.stream()
                                .map(subject ->
                                        cell(figures, Scope.CLASS_SUBJECT, className + "/" + subject, column, Map.of()))
                                .collect(Collectors.toCollection(ArrayList::new))))
                .toList();
        return new Breakdown(
                Scope.CLASS_SUBJECT,
                shown.terms().scope(Scope.CLASS_SUBJECT) + ": " + shown.name(figures.indicator(), column),
                true,
                subjects,
                0,
                lines);
    }

    private static String className(String pair) {
        return pair.substring(0, pair.indexOf('/'));
    }

    private static String subject(String pair) {
        return pair.substring(pair.indexOf('/') + 1);
    }

    private String unit(Scope scope, String unit, Map<String, String> names) {
        return scope == Scope.TEACHER && names.containsKey(unit)
                ? names.get(unit) + " (" + unit + ")"
                : shown.unit(scope, unit);
    }

    private @Nullable ShownFigure cell(
            IndicatorFigures figures, Scope scope, String unit, Column column, Map<String, String> names) {
        Figure figure = figures.at(scope, unit, column);
        return figure == null ? null : shown.of(figures.indicator(), figure, id -> unit(scope, id, names));
    }

    private List<Trend> trends(List<FigureHistory> histories, Column column) {
        return histories.stream()
                .filter(history ->
                        new Column(history.figure().measure(), history.figure().category()).equals(column))
                .map(forecasts::of)
                .filter(trend -> !trend.past().isEmpty())
                .map(this::trend)
                .toList();
    }

    private Trend trend(FigureForecast of) {
        MeasureForm form = programme.form(of.figure().measure());
        return new Trend(
                shown.unit(of.figure().scope(), of.figure().scopeId()),
                of.past().stream()
                        .map(past -> new Point(past.period(), past.value(), shown.text(form, past.value())))
                        .toList(),
                of.forecast().map(forecast -> outlook(form, forecast)).orElse(null));
    }

    private Outlook outlook(MeasureForm form, Forecast of) {
        return new Outlook(
                of.expected(),
                of.low(),
                of.high(),
                shown.text(form, of.expected()),
                shown.text(form, of.low()) + " – " + shown.text(form, of.high()),
                shown.text(form, of.pastError()),
                of.backtests());
    }

    private Passport passport(Indicator of, Norms norms) {
        return new Passport(
                of.code(),
                shown.terms().title(of),
                of.section(),
                shown.terms().section(of),
                of.method(),
                of.schedule().stream()
                        .map(due -> shown.words().find("due." + due).orElse(due))
                        .toList(),
                of.responsible(),
                of.recordForm(),
                of.better() == Better.NEUTRAL ? "" : shown.words().of("better." + of.better()),
                of.datasets().stream().map(this::dataset).toList(),
                Definitions.of(of, language),
                norms.inForce().stream()
                        .filter(norm -> norm.indicator().equals(of.code()))
                        .flatMap(norm -> norm.thresholds().stream().map(one -> norm(of, norm, one)))
                        .toList());
    }

    private String dataset(String name) {
        return shown.words().english()
                ? name
                : DatasetCatalogue.bundled().dataset(name).sheet();
    }

    private NormRow norm(Indicator indicator, Norm norm, Thresholds of) {
        MeasureForm form = programme.form(norm.measure());
        return new NormRow(
                shown.name(indicator, new Column(norm.measure(), norm.category())),
                norm.level() == null ? "" : shown.unit(Scope.LEVEL, norm.level()),
                shown.text(form, of.optimal()),
                shown.text(form, of.acceptable()),
                shown.words().of("better." + of.better()),
                norm.validFrom(),
                norm.source());
    }
}
