package school.quality.jobs.export;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the first sheet of a workbook says about its results.
 *
 * @param schools as people know them
 * @param period code of the period
 * @param run number of the run that computed the results; null where it is not told
 * @param computedAt when that run ended, local time; null where it is not told
 */
public record Heading(
        List<String> schools,
        String period,
        @Nullable Long run,
        @Nullable LocalDateTime computedAt) {

    public Heading {
        schools = List.copyOf(schools);
    }

    public static Heading of(String school, String period) {
        return new Heading(List.of(school), period, null, null);
    }

    /** Whether a row has to name its school. */
    boolean severalSchools() {
        return schools.size() > 1;
    }
}
