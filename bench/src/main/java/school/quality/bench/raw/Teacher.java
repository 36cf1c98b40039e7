package school.quality.bench.raw;

import org.jspecify.annotations.Nullable;

/** A member of the teaching staff who is present on the last day. */
public record Teacher(int row, String staff, @Nullable String union) {}
