package school.quality.bench.night;

/**
 * What two lines say together.
 *
 * @param goal in words, for example {@code at least 0.5}
 */
record Ratio(String what, double value, String goal) {}
