package school.quality.bench.raw;

/** A class and subject, perhaps a group or teacher of it: empty text where all are meant. */
public record Pair(String className, String subject, String part) {}
