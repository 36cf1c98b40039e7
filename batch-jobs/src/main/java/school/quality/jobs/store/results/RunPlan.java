package school.quality.jobs.store.results;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run that somebody wants.
 *
 * @param fingerprint equal for equal schools, data, settings, norms, regulations, rules and runs that are compared with
 * @param ruleBook version of the rules by which schools would be evaluated
 * @param schools all that were asked for, with what they would be evaluated by
 * @param anew whether also those are evaluated of which nothing has changed
 * @param by who starts it; null where it is not known
 */
public record RunPlan(
        String period,
        String fingerprint,
        String ruleBook,
        List<PlannedSchool> schools,
        boolean anew,
        @Nullable String by) {

    public RunPlan {
        schools = List.copyOf(schools);
    }
}
