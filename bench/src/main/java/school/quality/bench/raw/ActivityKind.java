package school.quality.bench.raw;

/** A kind of activity that 3.2.12 tells apart, or ALL. */
public record ActivityKind(String code) {}
