package school.quality.web.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import school.quality.jobs.store.results.SchoolFigures.Evaluated;

/**
 * The periods of a school that have results, and the one that a page is about.
 *
 * @param chosen null where nothing was evaluated yet
 */
public record EvaluatedPeriods(
        List<Evaluated> all, @Nullable Evaluated chosen) {

    /**
     * @param wanted empty for the first
     * @throws ResponseStatusException 404 where the school has no results of the period wanted
     */
    public static EvaluatedPeriods of(List<Evaluated> all, String wanted) {
        if (wanted.isEmpty()) {
            return new EvaluatedPeriods(all, all.stream().findFirst().orElse(null));
        }
        return all.stream()
                .filter(one -> one.period().equals(wanted))
                .findFirst()
                .map(one -> new EvaluatedPeriods(all, one))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The one that a page is about; 404 where nothing was evaluated yet. */
    public Evaluated needed() {
        if (chosen == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return chosen;
    }
}
