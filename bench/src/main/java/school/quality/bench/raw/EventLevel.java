package school.quality.bench.raw;

/** A level of events, or ALL. */
public record EventLevel(String code) {}
