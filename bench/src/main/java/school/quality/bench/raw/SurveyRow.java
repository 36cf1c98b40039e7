package school.quality.bench.raw;

import org.jspecify.annotations.Nullable;

/** Counted answers of a group of respondents; null where nothing is said. */
public record SurveyRow(
        String topic,
        String respondents,
        @Nullable String className,
        @Nullable String subject,
        @Nullable String staff,
        @Nullable Integer invited,
        int answered,
        int positive) {

    /** Answered, positive, invited, answered of those invited. */
    public long[] answers() {
        return new long[] {answered, positive, invited == null ? 0 : invited, invited == null ? 0 : answered};
    }
}
