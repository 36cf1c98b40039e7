package school.quality.jobs.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import school.quality.jobs.export.IndicatorFigures.Column;

/** Columns that do not fit beside each other, in parts that do. */
final class Bands {

    private Bands() {}

    /** A measure stays whole where it fits at all. */
    static List<List<Column>> ofMeasures(List<Column> columns, int most) {
        List<List<Column>> bands = new ArrayList<>();
        for (List<Column> measure : byMeasure(columns)) {
            for (List<Column> part : even(measure, most)) {
                List<Column> last = bands.isEmpty() ? List.of() : bands.get(bands.size() - 1);
                if (!last.isEmpty() && last.size() + part.size() <= most) {
                    last.addAll(part);
                } else {
                    bands.add(new ArrayList<>(part));
                }
            }
        }
        return bands;
    }

    /** Parts of nearly the same size. */
    static <T> List<List<T>> even(List<T> all, int most) {
        int parts = (all.size() + most - 1) / most;
        List<List<T>> bands = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            bands.add(all.subList(i * all.size() / parts, (i + 1) * all.size() / parts));
        }
        return bands;
    }

    private static List<List<Column>> byMeasure(List<Column> columns) {
        List<List<Column>> measures = new ArrayList<>();
        String measure = null;
        for (Column column : columns) {
            if (!Objects.equals(measure, column.measure())) {
                measures.add(new ArrayList<>());
                measure = column.measure();
            }
            measures.get(measures.size() - 1).add(column);
        }
        return measures;
    }
}
