package school.quality.jobs.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Better;
import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Scope;
import school.quality.engine.indicator.Status;
import school.quality.jobs.export.IndicatorFigures.Column;
import school.quality.rules.Programme;

/** The figures of one indicator on the sheet of its section: compact tables under its title, notes below them. */
final class IndicatorPage {

    /** One column of names, the rest for figures: as much as an A4 page across holds in readable letters. */
    static final int FIGURE_COLUMNS = 16;

    static final List<Integer> WIDTHS = IntStream.rangeClosed(0, FIGURE_COLUMNS)
            .mapToObj(i -> i == 0 ? 30 : 9)
            .toList();

    /** The head of a table and its first lines, in points: less is not worth beginning at the end of a page. */
    static final double BEGINNING = 80;

    static final double LINE = 15;

    private static final Set<Scope> WHOLE = EnumSet.of(Scope.SCHOOL, Scope.LEVEL);
    /** From so many subjects on, a table of classes and subjects says more than a list of both. */
    private static final int MANY_SUBJECTS = 5;

    private final Words words;
    private final Terms terms;
    private final Reasons reasons;
    private final Programme programme;
    private final FigureTiles tiles;
    private final PrintedSheet sheet;
    private final boolean withCharts;

    /** @param withCharts whether tables have charts where these say more */
    IndicatorPage(Words words, Reasons reasons, Programme programme, PrintedSheet sheet, boolean withCharts) {
        this.words = words;
        this.terms = new Terms(words);
        this.reasons = reasons;
        this.programme = programme;
        this.tiles = new FigureTiles(words, reasons, programme);
        this.sheet = sheet;
        this.withCharts = withCharts;
    }

    /**
     * @param school named before the title; empty where there is only one
     * @return number of the row with the title, from 0
     */
    int write(IndicatorFigures figures, String school) {
        Indicator indicator = figures.indicator();
        sheet.keepTogether(BEGINNING + 4 * LINE);
        sheet.skip(1);
        int heading = sheet.next();
        sheet.text(
                TileKind.HEADING, Shade.HEAD, school.isEmpty() ? title(indicator) : school + " · " + title(indicator));
        sheet.text(TileKind.NOTE, Shade.MUTED, about(figures));
        if (isWhollyMissing(figures)) {
            missing(figures);
        } else {
            tables(figures);
        }
        return heading;
    }

    private void tables(IndicatorFigures figures) {
        Footnotes notes = new Footnotes();
        Plot plot = new Plot();
        if (figures.scopes().stream().anyMatch(WHOLE::contains)) {
            new WholeTable(words, terms, programme, sheet, slots(figures, notes, WHOLE, true), plot).write();
            chart(figures, Scope.SCHOOL, plot);
        }
        figures.scopes().stream().filter(scope -> !WHOLE.contains(scope)).forEach(scope -> {
            sheet.gap();
            units(figures, scope, slots(figures, notes, EnumSet.of(scope), false), plot);
            chart(figures, scope, plot);
        });
        notes.sentences().forEach((mark, sentence) -> sheet.text(TileKind.NOTE, Shade.MUTED, mark + " " + sentence));
    }

    private void chart(IndicatorFigures figures, Scope written, Plot plot) {
        if (withCharts) {
            SectionChart.of(figures.indicator(), written, plot)
                    .ifPresent(chart -> chart.draw(sheet, title(figures.indicator())));
        }
    }

    private void units(IndicatorFigures figures, Scope scope, FigureSlots slots, Plot plot) {
        if (scope == Scope.CLASS_SUBJECT
                && ClassSubjectTable.subjects(figures, terms).size() >= MANY_SUBJECTS) {
            new ClassSubjectTable(words, terms, programme, sheet, slots).write();
        } else {
            new UnitTable(terms, programme, sheet, slots, plot).write(scope);
        }
    }

    private FigureSlots slots(IndicatorFigures figures, Footnotes notes, Set<Scope> scopes, boolean withBase) {
        boolean anyBase = figures.anyBase(scopes::contains);
        return new FigureSlots(tiles, figures, notes, figures.usualBase(), withBase && anyBase, anyBase);
    }

    /** How, when and by whom it is assessed, and how its figures are to be read. */
    private String about(IndicatorFigures figures) {
        Indicator indicator = figures.indicator();
        String due = indicator.schedule().stream()
                .map(code -> words.find("due." + code).orElse(code))
                .collect(Collectors.joining(", "));
        return Stream.of(
                        indicator.method(),
                        due.isEmpty() ? "" : words.of("about.due", due),
                        indicator.responsible().isEmpty() ? "" : words.of("about.responsible", indicator.responsible()),
                        indicator.recordForm().isEmpty() ? "" : words.of("about.record", indicator.recordForm()),
                        indicator.better() == Better.NEUTRAL ? "" : words.of("better." + indicator.better()),
                        figures.usualBase().isEmpty() ? "" : words.of("about.base", figures.usualBase()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Nothing is known at all, for one and the same reason. */
    private boolean isWhollyMissing(IndicatorFigures figures) {
        return figures.all().stream()
                        .map(Figure::value)
                        .allMatch(value -> value.status() == Status.NO_DATA
                                && value.scope() == Scope.SCHOOL
                                && value.category() == null)
                && figures.all().stream()
                                .map(Figure::value)
                                .map(this::reason)
                                .distinct()
                                .count()
                        == 1;
    }

    private void missing(IndicatorFigures figures) {
        String measures = figures.columns(WHOLE).stream()
                .map(column -> terms.measure(programme.form(column.measure())))
                .collect(Collectors.joining("; "));
        List<Tile> row = new ArrayList<>();
        row.add(Tile.text(TileKind.LABEL, Shade.MISSING, words.of("mark.NO_DATA")));
        List<String> lines =
                Wrapping.split(measures + ". " + reason(figures.all().get(0).value()), sheet.charactersFrom(1));
        for (String line : lines) {
            row.add(Tile.text(TileKind.NOTE, Shade.PLAIN, line));
            sheet.row(row);
            row = new ArrayList<>(List.of(Tile.blank(TileKind.NOTE, Shade.PLAIN)));
        }
    }

    private String reason(IndicatorValue value) {
        return Objects.requireNonNullElse(reasons.ofFigure(value), "");
    }

    private String title(Indicator indicator) {
        return indicator.code() + " " + terms.title(indicator);
    }

    /** What stands over a column or beside a line. */
    static String title(Terms terms, Programme programme, Indicator indicator, Column column) {
        String measure = terms.measure(programme.form(column.measure()));
        @Nullable String category = column.category();
        return category == null ? measure : measure + ": " + terms.category(indicator, category);
    }
}
