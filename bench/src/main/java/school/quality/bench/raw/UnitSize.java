package school.quality.bench.raw;

/** Pupils of the last day in a unit, or in the classes of a teacher. */
public record UnitSize(String scope, String id, Found pupils) {}
