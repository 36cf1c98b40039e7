package school.quality.jobs.desk;

import java.util.List;
import java.util.Optional;

/**
 * What is to be evaluated.
 *
 * @param schools codes; empty for all that have the period
 * @param regulation only by this one; empty for all in force
 */
public record RunRequest(String period, List<String> schools, Optional<String> regulation) {

    public RunRequest {
        schools = List.copyOf(schools);
    }
}
