package school.quality.jobs.store.results;

import java.util.List;
import java.util.Optional;
import school.quality.engine.dynamics.ClassOfYear;
import school.quality.jobs.store.facts.AskedSchool;

/**
 * An earlier period that the figures of a school are compared with.
 *
 * @param schoolRunId the part of the run that compares; 0 where nothing is stored of it
 * @param rank 1 for the same period of the year before, 2 for the previous one of its kind
 * @param yearsBack school years between the two
 * @param school in the earlier period, by the state of its data that the comparing run sees
 * @param ofRun where its figures are stored; empty where the period was never evaluated
 * @param classes of the earlier school year
 */
public record BaseRun(
        long schoolRunId,
        int rank,
        int yearsBack,
        AskedSchool school,
        Optional<Long> ofRun,
        List<ClassOfYear> classes) {

    public BaseRun {
        classes = List.copyOf(classes);
    }
}
