package school.quality.bench.raw;

/** A pupil of a group of a class in a subject. */
public record GroupRow(String pupil, String className, String subject, String group) {}
