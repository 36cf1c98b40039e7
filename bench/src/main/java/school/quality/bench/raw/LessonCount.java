package school.quality.bench.raw;

/** Lessons planned, given and missing of a group. */
public record LessonCount(GroupLessons of, long[] counts) {}
