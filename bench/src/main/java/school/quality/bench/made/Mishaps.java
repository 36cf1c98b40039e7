package school.quality.bench.made;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.dataset.ColumnType;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.dataset.DatasetColumn;

/**
 * Spoils about one row in 2,000, as people do: an empty key, a reference to nobody, an unreadable value, two values of one
 * key. The registers stay whole, because a spoilt pupil would take all rows about it along.
 */
final class Mishaps implements Tables {

    private static final int ONE_IN = 2_000;
    private static final Set<String> REGISTERS = Set.of("schools", "periods", "staff", "classes", "pupils");
    private static final List<ColumnType> READ_STRICTLY =
            List.of(ColumnType.CODE, ColumnType.INTEGER, ColumnType.BOOL, ColumnType.DATE, ColumnType.MONEY);

    private final Tables tables;
    private final Dice dice;

    Mishaps(Tables tables, Dice dice) {
        this.tables = tables;
        this.dice = dice;
    }

    @Override
    public void row(String dataset, @Nullable Object... values) {
        if (REGISTERS.contains(dataset) || dice.below(ONE_IN) > 0) {
            tables.row(dataset, values);
        } else {
            spoil(DatasetCatalogue.bundled().dataset(dataset), values);
        }
    }

    private void spoil(Dataset dataset, @Nullable Object... values) {
        switch (dice.below(4)) {
            case 0 -> tables.row(dataset.name(), with(values, first(dataset, DatasetColumn::key), null));
            case 1 -> tables.row(dataset.name(), with(values, first(dataset, Mishaps::refers), "nobody"));
            case 2 -> tables.row(dataset.name(), with(values, first(dataset, Mishaps::isStrict), "?!"));
            default -> contradict(dataset, values);
        }
    }

    private void contradict(Dataset dataset, @Nullable Object... values) {
        tables.row(dataset.name(), values);
        int other = first(dataset, column -> !column.key() && isStrict(column));
        Object value = other < values.length ? values[other] : null;
        if (value instanceof Integer number) {
            tables.row(dataset.name(), with(values, other, number > 2 ? number - 1 : number + 1));
        }
    }

    private static boolean refers(DatasetColumn column) {
        return column.type() == ColumnType.PUPIL
                || column.type() == ColumnType.STAFF
                || column.name().equals("period");
    }

    private static boolean isStrict(DatasetColumn column) {
        return READ_STRICTLY.contains(column.type());
    }

    /** The first such column; the first of all where there is none. */
    private static int first(Dataset dataset, Predicate<DatasetColumn> wanted) {
        for (int place = 0; place < dataset.columns().size(); place++) {
            if (wanted.test(dataset.columns().get(place))) {
                return place;
            }
        }
        return 0;
    }

    private static @Nullable Object[] with(@Nullable Object[] values, int place, @Nullable Object value) {
        @Nullable Object[] changed = values.clone();
        if (place < changed.length) {
            changed[place] = value;
        }
        return changed;
    }
}
