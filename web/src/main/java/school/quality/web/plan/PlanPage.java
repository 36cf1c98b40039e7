package school.quality.web.plan;

import java.time.LocalDate;
import java.util.List;
import school.quality.jobs.plan.PlanState;

/**
 * The plan of a school year.
 *
 * @param year as {@code 2025/26}; {@code years} those to choose from
 * @param who whose entries are shown; empty for all
 * @param state only such entries; empty for all
 */
record PlanPage(
        String year,
        List<String> years,
        String who,
        String state,
        List<Answering> people,
        List<Count> counts,
        List<Month> months) {

    /** Somebody who answers, with how many entries and how many of them are late. */
    record Answering(String who, int all, int overdue) {}

    /** How many entries stand so. */
    record Count(PlanState state, int entries, String tone) {}

    /**
     * What falls due in a month.
     *
     * @param open whether it is unfolded at once: where work waits
     */
    record Month(String name, List<Line> lines, List<Count> counts, boolean open) {}

    /** Something that falls due. */
    record Line(
            LocalDate due,
            String code,
            String title,
            String period,
            String who,
            String form,
            PlanState state,
            String tone,
            String missing,
            String loaded) {}
}
