package school.quality.jobs.desk;

import java.util.List;
import java.util.Optional;

/**
 * What is to be evaluated.
 *
 * @param schools codes; empty for all that have the period
 * @param regulation only by this one; empty for all in force
 * @param by who starts it, as far as known
 * @param anew whether also those schools are evaluated of which nothing has changed since their last result
 */
public record RunRequest(
        String period, List<String> schools, Optional<String> regulation, Optional<String> by, boolean anew) {

    public RunRequest {
        schools = List.copyOf(schools);
    }

    /** Only what has changed. */
    public RunRequest(String period, List<String> schools, Optional<String> regulation, Optional<String> by) {
        this(period, schools, regulation, by, false);
    }

    /** Nobody is named who starts it. */
    public RunRequest(String period, List<String> schools, Optional<String> regulation) {
        this(period, schools, regulation, Optional.empty());
    }
}
