package school.quality.bench.raw;

import org.jspecify.annotations.Nullable;

/** Counted answers of a group of respondents; null where nothing is said. */
public record SurveyRow(
        int row,
        String topic,
        String respondents,
        @Nullable String className,
        @Nullable String subject,
        @Nullable String staff,
        @Nullable Integer invited,
        int answered,
        int positive)
        implements Counted {

    /** Answered, positive, invited, answered of those invited. */
    @Override
    public long[] counts() {
        return new long[] {answered, positive, invited == null ? 0 : invited, invited == null ? 0 : answered};
    }

    @Override
    public int[] rows() {
        return new int[] {row};
    }
}
