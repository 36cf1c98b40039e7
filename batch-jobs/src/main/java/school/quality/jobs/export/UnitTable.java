package school.quality.jobs.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.Scope;
import school.quality.jobs.export.IndicatorFigures.Column;
import school.quality.rules.Programme;

/** Units of one kind (classes, subjects, teachers) one below the other, their measures and categories beside each other. */
record UnitTable(Terms terms, Programme programme, PrintedSheet sheet, FigureSlots slots, Plot plot) {

    void write(Scope scope) {
        List<Column> columns = slots.figures().columns(Set.of(scope));
        for (List<Column> band : Bands.ofMeasures(columns, IndicatorPage.FIGURE_COLUMNS / slots.width())) {
            sheet.keepTogether(IndicatorPage.BEGINNING);
            head(scope, band);
            slots.figures().units(scope, terms.orderOfUnits(scope)).forEach(unit -> line(scope, unit, band));
        }
    }

    private void head(Scope scope, List<Column> band) {
        List<String> measures = new ArrayList<>();
        String before = "";
        for (Column column : band) {
            measures.add(column.measure().equals(before) ? "" : terms.measure(programme.form(column.measure())));
            before = column.measure();
        }
        TableHead.write(sheet, terms.scope(scope), measures, slots.width());
        if (band.stream().anyMatch(column -> column.category() != null)) {
            TableHead.write(sheet, "", band.stream().map(this::category).toList(), slots.width());
        }
    }

    private void line(Scope scope, String unit, List<Column> band) {
        // Cells of a chart stay below each other.
        if (!SectionChart.isOf(slots.figures().indicator(), scope) && sheet.keepTogether(IndicatorPage.LINE)) {
            head(scope, band);
        }
        String label = terms.unit(scope, unit);
        List<Tile> row = new ArrayList<>();
        row.add(Tile.text(TileKind.LABEL, label));
        for (Column column : band) {
            int place = row.size();
            row.addAll(slots.of(slots.figures().at(scope, unit, column)));
            plot.point(
                    scope,
                    column,
                    series(column),
                    label,
                    sheet.next(),
                    place,
                    row.get(place),
                    slots.figures().at(scope, unit, column));
        }
        sheet.row(row);
    }

    private String series(Column column) {
        return column.category() == null ? terms.measure(programme.form(column.measure())) : category(column);
    }

    private String category(Column column) {
        Indicator indicator = slots.figures().indicator();
        return terms.category(indicator, column.category());
    }
}
