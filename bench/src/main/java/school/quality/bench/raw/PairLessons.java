package school.quality.bench.raw;

/** Lessons of a class and subject, all teachers and groups added up. */
public record PairLessons(String className, String subject, long[] counts, int[] rows) implements Counted {

    public static PairLessons of(Pair pair, Found groups) {
        return new PairLessons(pair.className(), pair.subject(), counts(groups.counts()), groups.rows());
    }

    /** Planned, given, missing, behind, planned at all, one; only what is missing is that of each group. */
    static long[] counts(long[] sums) {
        return new long[] {sums[0], sums[1], sums[2], sums[0] > 0 && sums[1] < sums[0] ? 1 : 0, sums[0] > 0 ? 1 : 0, 1};
    }
}
