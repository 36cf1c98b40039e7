package school.quality.jobs.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.Scope;
import school.quality.jobs.export.IndicatorFigures.Column;

/** Where the figures of tables stand, for a chart that shows the same cells. */
final class Plot {

    private final Map<Key, Series> series = new LinkedHashMap<>();

    /** A column of cells: all categories of a measure of the school, or one column of a table of units. */
    private record Key(Scope scope, String measure, String name, int column) {}

    /** Values of cells one below the other; null where a cell has none. */
    static final class Series {

        final String name;
        final String measure;
        final Scope scope;
        final int column;
        final int firstRow;
        final List<String> labels = new ArrayList<>();
        final List<@Nullable BigDecimal> values = new ArrayList<>();

        Series(Key key, int firstRow) {
            this.name = key.name;
            this.measure = key.measure;
            this.scope = key.scope;
            this.column = key.column;
            this.firstRow = firstRow;
        }
    }

    void point(
            Scope scope,
            Column column,
            String name,
            String label,
            int row,
            int place,
            Tile tile,
            @Nullable Figure figure) {
        Series line =
                series.computeIfAbsent(new Key(scope, column.measure(), name, place), key -> new Series(key, row));
        if (row == line.firstRow + line.labels.size()) {
            line.labels.add(label);
            line.values.add(figure == null ? null : tile.number());
        }
    }

    List<Series> of(Scope scope, String measure) {
        return series.values().stream()
                .filter(line -> line.scope == scope && line.measure.equals(measure))
                .toList();
    }
}
