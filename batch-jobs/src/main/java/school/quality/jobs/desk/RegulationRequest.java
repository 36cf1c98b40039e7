package school.quality.jobs.desk;

import java.util.Optional;

/**
 * A stored regulation that a step is about.
 *
 * @param version empty for the newest
 * @param school code; empty where there is one school only
 * @param by who acts; empty where nobody was named
 */
public record RegulationRequest(String code, Optional<Integer> version, Optional<String> school, Optional<String> by) {

    public RegulationRequest {
        by = by.map(String::strip).filter(name -> !name.isEmpty());
    }

    /** The newest version of a school's regulation. */
    public static RegulationRequest of(String code, Optional<String> school) {
        return new RegulationRequest(code, Optional.empty(), school, Optional.empty());
    }

    public RegulationRequest by(String person) {
        return new RegulationRequest(code, version, school, Optional.of(person));
    }
}
