package school.quality.jobs.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.Scope;
import school.quality.jobs.export.IndicatorFigures.Column;
import school.quality.rules.Programme;

/** The school and its levels beside each other, a line for each measure and category. */
record WholeTable(Words words, Terms terms, Programme programme, PrintedSheet sheet, FigureSlots slots, Plot plot) {

    private record Unit(Scope scope, String id) {}

    void write() {
        int most = IndicatorPage.FIGURE_COLUMNS / slots.width();
        for (List<Unit> band : Bands.even(units(), most)) {
            sheet.keepTogether(IndicatorPage.BEGINNING);
            head(band);
            lines(band);
        }
    }

    private void head(List<Unit> units) {
        TableHead.write(sheet, "", units.stream().map(this::title).toList(), slots.width());
    }

    private void lines(List<Unit> units) {
        String measure = "";
        for (Column column : slots.figures().columns(Set.of(Scope.SCHOOL, Scope.LEVEL))) {
            if (column.category() != null && !column.measure().equals(measure)) {
                measure(units, column);
            }
            measure = column.measure();
            line(units, column);
        }
    }

    /** The measure over its categories. */
    private void measure(List<Unit> units, Column column) {
        if (sheet.keepTogether(IndicatorPage.BEGINNING)) {
            head(units);
        }
        sheet.row(List.of(Tile.text(TileKind.NOTE, Shade.HEAD, measure(column))));
    }

    private void line(List<Unit> units, Column column) {
        List<Tile> row = new ArrayList<>();
        row.add(Tile.text(TileKind.LABEL, label(column)));
        units.stream().map(unit -> slots.of(figure(unit, column))).forEach(row::addAll);
        if (!units.isEmpty() && units.get(0).scope() == Scope.SCHOOL) {
            Figure school = figure(units.get(0), column);
            plot.point(Scope.SCHOOL, column, measure(column), label(column), sheet.next(), 1, row.get(1), school);
        }
        sheet.row(row);
    }

    private @Nullable Figure figure(Unit unit, Column column) {
        return slots.figures().at(unit.scope(), unit.id(), column);
    }

    private String label(Column column) {
        Indicator indicator = slots.figures().indicator();
        return column.category() == null ? measure(column) : terms.category(indicator, column.category());
    }

    private String measure(Column column) {
        return terms.measure(programme.form(column.measure()));
    }

    private List<Unit> units() {
        return Stream.of(Scope.SCHOOL, Scope.LEVEL)
                .flatMap(scope -> slots.figures().units(scope, terms.orderOfUnits(scope)).stream()
                        .map(id -> new Unit(scope, id)))
                .toList();
    }

    private String title(Unit unit) {
        return unit.scope() == Scope.SCHOOL ? words.of("scope.SCHOOL") : terms.unit(unit.scope(), unit.id());
    }
}
