package school.quality.bench.raw;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An assessed mark with its class and teacher.
 *
 * @param mark 5 to 1, 0 for "not assessed"
 */
public record Mark(
        int row,
        String indicator,
        Enrolled enrolled,
        String subject,
        @Nullable String staff,
        int mark) implements Credited, Counted {

    private static final int[] SOU = {7, 7, 16, 36, 64, 100};
    private static final long[][] COUNTS =
            IntStream.range(0, SOU.length).mapToObj(Mark::counts).toArray(long[][]::new);

    public String pupil() {
        return enrolled.pupil();
    }

    @Override
    public String className() {
        return enrolled.className();
    }

    /** Passed, good, one, points of SOU, assessed, sum, figures. */
    @Override
    public long[] counts() {
        return COUNTS[mark];
    }

    @Override
    public int[] rows() {
        return new int[] {row};
    }

    private static long[] counts(int mark) {
        return new long[] {mark >= 3 ? 1 : 0, mark >= 4 ? 1 : 0, 1, SOU[mark], 1, mark, mark > 0 ? 1 : 0};
    }

    /** Confirmed, raised, lowered, compared, against the mark of the period. */
    public static long[] against(int mark, int ofPeriod) {
        return new long[] {mark == ofPeriod ? 1 : 0, mark > ofPeriod ? 1 : 0, mark < ofPeriod ? 1 : 0, 1};
    }
}
