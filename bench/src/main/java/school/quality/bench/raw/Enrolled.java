package school.quality.bench.raw;

/** A pupil of the last day. */
public record Enrolled(String pupil, String className, int grade, String level) {}
