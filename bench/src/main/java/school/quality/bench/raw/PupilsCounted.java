package school.quality.bench.raw;

/** Distinct pupils, those of them who won, parts taken and parts won. */
public record PupilsCounted(long pupils, long winners, long parts, long won) {}
