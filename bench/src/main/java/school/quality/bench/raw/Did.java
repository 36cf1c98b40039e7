package school.quality.bench.raw;

import java.util.stream.IntStream;

/** Whether a teacher did something of a kind, or took part and won in contests of a level: each 1 or 0, and one teacher. */
public record Did(String indicator, String code, Teacher teacher, long[] counts, int[] rows) implements Counted {

    /** @param activities that show it, none if there are none */
    public static Did of(String indicator, String code, Teacher teacher, Found activities) {
        long[] counts = {activities.cases().isEmpty() ? 0 : 1, activities.counted(1).length > 0 ? 1 : 0, 1};
        IntStream rows = IntStream.concat(IntStream.of(teacher.row()), IntStream.of(activities.rows()));
        return new Did(indicator, code, teacher, counts, rows.toArray());
    }
}
