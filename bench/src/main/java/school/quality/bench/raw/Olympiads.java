package school.quality.bench.raw;

import java.util.List;

/** Parts taken in olympiads of one level by pupils of a unit, or prepared by a teacher; counted as {@link Took} is. */
public record Olympiads(String scope, String id, String level, Found found) {

    public static Olympiads none(UnitSize of, String level) {
        return new Olympiads(of.scope(), of.id(), level, new Found(new long[2], List.of()));
    }

    /** Distinct pupils of those that count in a place. */
    long pupils(int place) {
        return found.cases().stream()
                .filter(one -> one.counts()[place] != 0)
                .map(one -> ((Took) one).enrolled().pupil())
                .distinct()
                .count();
    }
}
