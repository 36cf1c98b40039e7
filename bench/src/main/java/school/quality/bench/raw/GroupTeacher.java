package school.quality.bench.raw;

/** The teacher of a pupil's group. */
public record GroupTeacher(String pupil, String className, String subject, String staff) {}
