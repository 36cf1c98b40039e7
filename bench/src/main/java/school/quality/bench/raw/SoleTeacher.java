package school.quality.bench.raw;

/** The only teacher of a class and subject, or of a group of it: empty text where the class is not divided. */
public record SoleTeacher(String className, String subject, String group, String staff) {}
