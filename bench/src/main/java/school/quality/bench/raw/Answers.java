package school.quality.bench.raw;

/** Answers of one group of respondents about a unit. */
public record Answers(Key key, Found found) {

    public Key ofAll() {
        return key.in("ALL");
    }

    /** With the fewest answers of a group that gave any. */
    public long fewest() {
        return found.counts()[0] > 0 ? found.counts()[0] : Long.MAX_VALUE;
    }
}
