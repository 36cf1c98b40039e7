package school.quality.jobs.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import school.quality.jobs.store.results.Schools;

/** Finds the school that a step is about: the one that is named, else the only one there is. */
final class SchoolOfStep {

    private SchoolOfStep() {}

    /**
     * @param unknown the refusal of a school that is not there, by its code
     * @param which the refusal where none is named, by the number of schools there are
     */
    static Schools.School of(
            Schools schools,
            Optional<String> code,
            Function<String, RuntimeException> unknown,
            Function<String, RuntimeException> which) {
        if (code.isPresent()) {
            return schools.find(code.get()).orElseThrow(() -> unknown.apply(code.get()));
        }
        List<Schools.School> all = schools.all();
        if (all.size() != 1) {
            throw which.apply(Integer.toString(all.size()));
        }
        return all.get(0);
    }
}
