package school.quality.web.runs;

import java.util.List;
import school.quality.jobs.difference.PersonDifference;
import school.quality.jobs.difference.SchoolDifference;

/**
 * What changed from one run to the next, in sentences.
 *
 * @param people for the director only: they name points and sums
 * @param concerned how many people's points or sums changed
 */
record DifferencePage(
        String period,
        long before,
        long after,
        List<String> grounds,
        List<String> people,
        int concerned,
        List<String> figures) {

    static DifferencePage of(SchoolDifference one, DifferenceLines lines, boolean names) {
        List<PersonDifference> people = one.result().people();
        return new DifferencePage(
                one.after().period(),
                one.before().runId(),
                one.after().runId(),
                lines.grounds(one),
                names ? people.stream().map(lines::person).toList() : List.of(),
                people.size(),
                one.result().figures().stream().map(lines::figure).toList());
    }

    public boolean isSame() {
        return grounds.isEmpty() && concerned == 0 && figures.isEmpty();
    }
}
