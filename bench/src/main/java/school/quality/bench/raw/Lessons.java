package school.quality.bench.raw;

/** Lessons planned, given and missing of a class, subject and teacher, groups added up. */
public record Lessons(String className, String subject, String staff, long[] counts) implements Credited {

    /** Planned, given, missing, behind, planned at all: of a group of a class, subject and teacher only the missing are its own. */
    public static long[] ofGroup(long[] sums) {
        return new long[] {sums[0], sums[1], Math.max(0, sums[0] - sums[1])};
    }

    /** The same for a whole pair, with whether it is behind and whether anything was planned. */
    public static long[] ofPair(long[] sums) {
        return new long[] {sums[0], sums[1], sums[2], sums[0] > 0 && sums[1] < sums[0] ? 1 : 0, sums[0] > 0 ? 1 : 0};
    }
}
