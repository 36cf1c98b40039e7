package school.quality.bench.raw;

import org.jspecify.annotations.Nullable;

/** A pupil of the last day took part in an olympiad of the period. */
public record Took(
        int row,
        Enrolled enrolled,
        String level,
        boolean won,
        @Nullable String staff) implements Counted {

    /** One, won. */
    @Override
    public long[] counts() {
        return new long[] {1, won ? 1 : 0};
    }

    @Override
    public int[] rows() {
        return new int[] {row};
    }
}
