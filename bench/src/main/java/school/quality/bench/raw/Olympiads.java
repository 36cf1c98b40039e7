package school.quality.bench.raw;

/** Parts taken in olympiads of one level by pupils of a unit, or prepared by a teacher. */
public record Olympiads(String scope, String id, String level, PupilsCounted counted) {}
