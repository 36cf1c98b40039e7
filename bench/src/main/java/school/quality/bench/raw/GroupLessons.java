package school.quality.bench.raw;

/** Lessons of a teacher in a class and subject, or in a group of it; of several periods added up. */
public record GroupLessons(String className, String subject, String staff, String group) {}
