package school.quality.jobs.store.results;

import java.util.List;
import java.util.stream.Collectors;
import school.quality.jobs.store.facts.AskedSchool;

/**
 * A school that a run will evaluate.
 *
 * @param regulations numbers of the stored versions that hold for the period
 * @param norms that hold for the period
 */
public record PlannedSchool(AskedSchool school, List<Integer> regulations, NormSet norms) {

    public PlannedSchool {
        regulations = List.copyOf(regulations);
    }

    /** Equal where nothing has changed that the results could depend on, but for the rules. */
    public String fingerprint() {
        return String.join(
                " ",
                school.code(),
                Long.toString(school.changeNo()),
                regulations.toString(),
                school.settings().texts().toString(),
                norms.sha256());
    }

    /** As an array of the database. */
    String regulationsText() {
        return regulations.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    /** As the database keeps them with a result. */
    String settingsText() {
        return StoredSettings.write(school.settings());
    }

    Object[] row(long runId, String period) {
        return new Object[] {
            runId,
            school.schoolId(),
            period,
            school.changeNo(),
            regulations.toArray(Integer[]::new),
            settingsText(),
            norms.sha256()
        };
    }
}
