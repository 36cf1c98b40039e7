package school.quality.jobs.desk;

import java.util.List;
import java.util.Optional;

/**
 * What is to be evaluated.
 *
 * @param schools codes; empty for all that have the period
 * @param regulation only by this one; empty for all in force
 * @param by who starts it, as far as known
 */
public record RunRequest(String period, List<String> schools, Optional<String> regulation, Optional<String> by) {

    public RunRequest {
        schools = List.copyOf(schools);
    }

    /** Nobody is named who starts it. */
    public RunRequest(String period, List<String> schools, Optional<String> regulation) {
        this(period, schools, regulation, Optional.empty());
    }
}
