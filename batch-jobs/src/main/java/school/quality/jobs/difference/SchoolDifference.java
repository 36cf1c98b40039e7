package school.quality.jobs.difference;

import java.util.List;
import school.quality.engine.rulebook.RuleBookVersion;
import school.quality.jobs.regulation.Difference;
import school.quality.jobs.store.results.ChangedRows;
import school.quality.jobs.store.results.FinishedPart;

/**
 * What differs between two results of a school and period, by cause; and what differs in what they were found by.
 *
 * @param here the rule book of this program, by which the steps between the two were computed
 * @param rows of data; those of entries in sheets are decisions
 * @param otherBases whether figures were compared with other results of earlier periods
 * @param settings names with old and new values
 * @param norms how many norms differ
 */
public record SchoolDifference(
        FinishedPart before,
        FinishedPart after,
        RuleBookVersion here,
        List<ChangedRows.Of> rows,
        boolean otherBases,
        List<ChangedRegulation> regulations,
        List<String> settings,
        int norms,
        ResultDifference result) {

    public SchoolDifference {
        rows = List.copyOf(rows);
        regulations = List.copyOf(regulations);
        settings = List.copyOf(settings);
    }

    /**
     * A regulation of which the two results used different versions.
     *
     * @param before 0 where it was not used, as is {@code after}
     * @param changes empty where only one of the two used it
     */
    public record ChangedRegulation(String code, int before, int after, List<Difference> changes) {}

    /** Whether all of the difference can be told apart: both results are of the rules that this program has. */
    public boolean isOfOneRuleBook() {
        return before.ruleBook().equals(here.toString()) && after.ruleBook().equals(here.toString());
    }

    public SchoolDifference of(String staffId) {
        return with(result.of(staffId));
    }

    /** For readers to whom points and sums of people are not shown. */
    public SchoolDifference withoutPeople() {
        return with(new ResultDifference(List.of(), result.figures()));
    }

    private SchoolDifference with(ResultDifference shown) {
        return new SchoolDifference(before, after, here, rows, otherBases, regulations, settings, norms, shown);
    }
}
