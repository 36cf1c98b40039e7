package school.quality.web.runs;

import java.util.List;
import school.quality.jobs.difference.PersonDifference;
import school.quality.jobs.difference.SchoolDifference;

/**
 * What changed from one run to the next.
 *
 * @param grounds why, in sentences
 * @param people for the director only: they name points and sums
 * @param concerned how many people's points or sums changed
 * @param figures the first of those that changed
 * @param changed how many figures changed
 */
record DifferencePage(
        String period,
        long before,
        long after,
        List<String> grounds,
        List<DifferenceRows.Person> people,
        int concerned,
        List<DifferenceRows.Figure> figures,
        int changed) {

    static DifferencePage of(SchoolDifference one, DifferenceLines lines, DifferenceRows rows, boolean names) {
        List<PersonDifference> people = one.result().people();
        return new DifferencePage(
                one.after().period(),
                one.before().runId(),
                one.after().runId(),
                lines.grounds(one),
                names ? rows.people(people) : List.of(),
                people.size(),
                rows.figures(one.result().figures()),
                one.result().figures().size());
    }

    public boolean isSame() {
        return grounds.isEmpty() && concerned == 0 && figures.isEmpty();
    }
}
