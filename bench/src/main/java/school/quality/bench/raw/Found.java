package school.quality.bench.raw;

import java.util.List;
import java.util.function.Predicate;

/** Counts added up place by place, and what was counted: its rows stand behind the figures. */
public record Found(long[] counts, List<Counted> cases) implements Counted {

    public static Found of(Counted one) {
        return new Found(one.counts(), List.of(one));
    }

    @Override
    public int[] rows() {
        return rows(one -> true);
    }

    /** Rows of those that count in a place, ascending. */
    public int[] counted(int part) {
        return rows(one -> one.counts()[part] != 0);
    }

    /** Rows of those that only stand in the whole, ascending. */
    public int[] others(int part, int whole) {
        return rows(one -> one.counts()[part] == 0 && one.counts()[whole] != 0);
    }

    private int[] rows(Predicate<Counted> wanted) {
        return cases.stream()
                .filter(wanted)
                .mapMultiToInt((one, rows) -> {
                    for (int row : one.rows()) {
                        rows.accept(row);
                    }
                })
                .sorted()
                .toArray();
    }
}
