package school.quality.bench.raw;

/** Lessons planned, given and missing of a group. */
public record LessonCount(GroupLessons of, long[] counts, int[] rows) implements Counted {

    public static LessonCount of(GroupLessons of, Found loads) {
        long[] sums = loads.counts();
        return new LessonCount(of, new long[] {sums[0], sums[1], Math.max(0, sums[0] - sums[1])}, loads.rows());
    }
}
