package school.quality.bench.raw;

import org.jspecify.annotations.Nullable;

/** A pupil of the last day took part in an olympiad of the period. */
public record Took(
        Enrolled enrolled,
        String level,
        boolean won,
        @Nullable String staff) {}
