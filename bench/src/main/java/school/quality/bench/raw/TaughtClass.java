package school.quality.bench.raw;

/** A class in the load of a teacher. */
public record TaughtClass(String staff, String className) {}
