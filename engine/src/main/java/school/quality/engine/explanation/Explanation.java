package school.quality.engine.explanation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a person gets what a run found: from the sum over points and figures to the rows of files. Everything in it was kept by
 * the run; nothing is computed again.
 *
 * @param sums one a list of allowances that names the person; empty where no policy is about the person's category
 * @param sheets one a group of positions that the person belongs to
 * @param noSheet why there is none; null where there is one
 */
public record Explanation(
        RunSeen run,
        PersonSeen person,
        List<SumExplained> sums,
        List<SheetExplained> sheets,
        @Nullable NoSheet noSheet) {

    public Explanation {
        sums = List.copyOf(sums);
        sheets = List.copyOf(sheets);
    }

    /** Why a person of the staff has no sheet. */
    public enum NoSheet {
        /** Not employed on the last day of the period. */
        NOT_PRESENT,
        /** No group of the regulation names the position. */
        POSITION_NOT_RATED
    }
}
