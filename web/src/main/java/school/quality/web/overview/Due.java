package school.quality.web.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import school.quality.jobs.dataset.DatasetPart;
import school.quality.jobs.plan.NeededData;
import school.quality.jobs.plan.PlanCounts;
import school.quality.jobs.plan.PlanEntry;
import school.quality.jobs.plan.PlanState;
import school.quality.jobs.plan.YearPlan;

/**
 * What falls due in the school year, what is late, and who answers.
 *
 * @param late the oldest first, no more than a page holds
 * @param next what still can be in time, no more than a page holds
 */
record Due(
        String year,
        PlanCounts counts,
        Map<String, PlanCounts> answering,
        List<DueIndicator> late,
        List<DueIndicator> next) {

    private static final int MOST = 12;

    /** @param missing datasets that are not loaded, by the names that people know */
    record DueIndicator(
            String code, String title, LocalDate due, String period, String responsible, List<String> missing) {}

    static Due of(YearPlan plan, Locale language) {
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return new Due(
                plan.year().code(),
                plan.counts(),
                plan.countsByResponsible(),
                in(plan, english, PlanState.OVERDUE),
                in(plan, english, PlanState.MISSING));
    }

    private static List<DueIndicator> in(YearPlan plan, boolean english, PlanState state) {
        return plan.entries().stream()
                .filter(entry -> entry.state() == state)
                .limit(MOST)
                .map(entry -> new DueIndicator(
                        entry.indicator().code(),
                        english
                                ? entry.indicator().titleEn()
                                : entry.indicator().titleRu(),
                        entry.due(),
                        entry.period().code(),
                        String.join(", ", entry.responsible()),
                        missing(entry, english).toList()))
                .toList();
    }

    private static Stream<String> missing(PlanEntry entry, boolean english) {
        return entry.missing().stream()
                .map(NeededData::datasets)
                .map(names -> String.join(
                        " / ",
                        names.stream()
                                .map(name -> english
                                        ? DatasetPart.of(name).titleEn()
                                        : DatasetPart.of(name).title())
                                .toList()));
    }

    public int count(PlanState state) {
        return counts.count(state);
    }
}
