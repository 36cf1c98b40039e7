package school.quality.bench.raw;

/** Lessons of a class, subject and teacher, groups added up; counted as {@link PairLessons} are. */
public record Lessons(String className, String subject, String staff, long[] counts, int[] rows)
        implements Credited, Counted {

    public static Lessons of(Pair pair, Found groups) {
        long[] counts = PairLessons.counts(groups.counts());
        return new Lessons(pair.className(), pair.subject(), pair.part(), counts, groups.rows());
    }
}
