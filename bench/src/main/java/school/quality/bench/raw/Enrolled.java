package school.quality.bench.raw;

/** A pupil of the last day. */
public record Enrolled(int row, String pupil, String className, int grade, String level) implements Counted {

    /** One. */
    @Override
    public long[] counts() {
        return new long[] {1};
    }

    @Override
    public int[] rows() {
        return new int[] {row};
    }
}
