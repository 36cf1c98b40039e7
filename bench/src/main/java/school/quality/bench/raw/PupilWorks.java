package school.quality.bench.raw;

/** Whose works of which kind. */
public record PupilWorks(String kind, Enrolled enrolled) {}
