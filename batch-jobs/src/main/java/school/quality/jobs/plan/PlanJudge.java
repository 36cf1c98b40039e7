package school.quality.jobs.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Indicator;
import school.quality.jobs.store.facts.AskedSchool;
import school.quality.jobs.store.facts.LoadedRows;
import school.quality.jobs.store.results.RunAnswers;

/**
 * Says how far what falls due has come on a day.
 *
 * @param on what was due before this day is late; what is due on it is not
 */
record PlanJudge(
        LocalDate on, Map<AskedSchool, Map<String, LoadedRows>> loaded, Map<AskedSchool, RunAnswers.Run> runs) {

    private static final NeededData NO_PERIOD = new NeededData(List.of("periods"), Optional.empty());

    PlanEntry entry(Indicator indicator, List<Need> needs, Due due, AskedSchool school) {
        List<NeededData> data = Stream.concat(
                        due.entered() ? Stream.empty() : Stream.of(NO_PERIOD),
                        needs.stream().map(need -> need.in(loaded.getOrDefault(school, Map.of()))))
                .toList();
        return new PlanEntry(indicator, due.day(), due.period(), data, state(indicator, due, data, runs.get(school)));
    }

    private PlanState state(Indicator indicator, Due due, List<NeededData> data, RunAnswers.@Nullable Run run) {
        if (data.stream().anyMatch(NeededData::missing)) {
            return due.day().isBefore(on) ? PlanState.OVERDUE : PlanState.MISSING;
        }
        return run != null && run.answered(indicator.code(), newest(data)) ? PlanState.DONE : PlanState.LOADED;
    }

    private static long newest(List<NeededData> data) {
        return data.stream()
                .flatMap(one -> one.loaded().stream())
                .mapToLong(LoadedRows::changeNo)
                .max()
                .orElse(0);
    }
}
