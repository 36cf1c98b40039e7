package school.quality.bench.raw;

/** All marks of a pupil of one kind, counted as {@link Mark} does. */
public record PupilMarks(String indicator, Enrolled enrolled, long[] counts) {

    /** As one pupil: passed and good only if all marks are. */
    public long[] asOne() {
        long[] one = counts.clone();
        one[0] = counts[0] == counts[2] ? 1 : 0;
        one[1] = counts[1] == counts[2] ? 1 : 0;
        one[2] = 1;
        return one;
    }
}
