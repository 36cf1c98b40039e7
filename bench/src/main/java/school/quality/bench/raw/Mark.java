package school.quality.bench.raw;

import org.jspecify.annotations.Nullable;

/**
 * An assessed mark with its class and teacher.
 *
 * @param mark 5 to 1, 0 for "not assessed"
 */
public record Mark(
        String indicator,
        Enrolled enrolled,
        String subject,
        @Nullable String staff,
        int mark) implements Credited {

    private static final int[] SOU = {7, 7, 16, 36, 64, 100};

    public String pupil() {
        return enrolled.pupil();
    }

    @Override
    public String className() {
        return enrolled.className();
    }

    /** Passed, good, one, points of SOU, assessed, sum, figures. */
    public long[] counts() {
        return new long[] {mark >= 3 ? 1 : 0, mark >= 4 ? 1 : 0, 1, SOU[mark], 1, mark, mark > 0 ? 1 : 0};
    }

    /** Confirmed, raised, lowered, against the mark of the period. */
    public static long[] against(int mark, int ofPeriod) {
        return new long[] {mark == ofPeriod ? 1 : 0, mark > ofPeriod ? 1 : 0, mark < ofPeriod ? 1 : 0};
    }
}
