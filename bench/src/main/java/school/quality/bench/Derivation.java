package school.quality.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.store.results.Kept;

/**
 * Measures what it costs a run of the bundled gymnasium to keep what its results rest on, and the digests that prove them:
 * in time, and in the size of the database for a school and year.
 */
public final class Derivation {

    private static final int WARM_UP = 4;
    private static final int TIMES = 15;

    private Derivation() {}

    public static void main(String[] arguments) {
        Map<Kept, List<Long>> times = new EnumMap<>(Kept.class);
        try (RatedGymnasium gymnasium = RatedGymnasium.loaded()) {
            for (int round = -WARM_UP; round < TIMES; round++) {
                for (Kept kept : Kept.values()) {
                    long time = gymnasium.run(kept);
                    if (round >= 0) {
                        times.computeIfAbsent(kept, one -> new ArrayList<>()).add(time);
                    }
                }
            }
            print(times);
            sizes(gymnasium);
        }
    }

    private static void print(Map<Kept, List<Long>> times) {
        double plain = median(times, Kept.RESULTS);
        System.out.println("a run of one gymnasium and year       median ms   of the run that keeps all");
        line("figures, points and sums only", plain, median(times, Kept.PROOF));
        line("with what they rest on", median(times, Kept.DERIVATION), median(times, Kept.PROOF));
        line("with the digests that prove them", median(times, Kept.PROOF), median(times, Kept.PROOF));
        System.out.printf(
                Locale.ROOT,
                "the derivation takes %.1f %% of a run, its proof %.1f %%%n",
                share(median(times, Kept.DERIVATION) - plain, times),
                share(median(times, Kept.PROOF) - median(times, Kept.DERIVATION), times));
    }

    private static double share(double part, Map<Kept, List<Long>> times) {
        return 100 * part / median(times, Kept.PROOF);
    }

    private static void line(String what, double time, double all) {
        System.out.printf(Locale.ROOT, "%-36s %10.1f %10.1f %%%n", what, time, 100 * time / all);
    }

    private static double median(Map<Kept, List<Long>> times, Kept kept) {
        List<Long> sorted = Objects.requireNonNull(times.get(kept)).stream()
                .sorted(Comparator.naturalOrder())
                .toList();
        return sorted.get(sorted.size() / 2) / 1e6;
    }

    private static void sizes(RatedGymnasium gymnasium) {
        System.out.println("size in the database for a school and year, kilobytes with indexes");
        JdbcTemplate database = gymnasium.database();
        Map<String, Long> before = gymnasium.sizes();
        gymnasium.run(Kept.PROOF);
        database.execute("vacuum full");
        Map<String, Long> after = gymnasium.sizes();
        long[] sum = {0};
        after.forEach((table, size) -> {
            long grown = size - before.getOrDefault(table, 0L);
            if (grown >= 1024) {
                System.out.printf(Locale.ROOT, "  %-28s %8d%n", table, grown / 1024);
            }
            sum[0] += grown;
        });
        System.out.printf(Locale.ROOT, "  %-28s %8d%n", "together", sum[0] / 1024);
    }
}
