package school.quality.jobs.store.results;

import java.util.List;
import school.quality.jobs.store.facts.AskedSchool;

/**
 * A school that a run will evaluate.
 *
 * @param regulations numbers of the stored versions that hold for the period
 */
public record PlannedSchool(AskedSchool school, List<Integer> regulations) {

    public PlannedSchool {
        regulations = List.copyOf(regulations);
    }

    Object[] row(long runId, String period) {
        return new Object[] {runId, school.schoolId(), period, school.changeNo(), regulations.toArray(Integer[]::new)};
    }
}
