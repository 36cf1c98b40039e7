package school.quality.bench.raw;

/** Lessons of a class and subject, all teachers and groups added up. */
public record PairLessons(String className, String subject, long[] counts) {}
