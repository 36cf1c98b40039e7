package school.quality.bench.raw;

import org.jspecify.annotations.Nullable;

/** A row that says who teaches a class and subject, or a group of it. */
public record Load(
        String className, String subject, @Nullable String group, String staff) {}
