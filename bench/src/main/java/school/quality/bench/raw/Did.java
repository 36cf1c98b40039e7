package school.quality.bench.raw;

/** Whether a teacher did something of a kind, or took part and won in contests of a level: each 1 or 0, and one teacher. */
public record Did(String indicator, String code, Teacher teacher, long[] counts) {}
