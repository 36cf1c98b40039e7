package school.quality.jobs.export;

import java.util.List;
import java.util.stream.Collectors;
import school.quality.engine.indicator.Indicator;
import school.quality.jobs.dataset.DatasetPart;
import school.quality.jobs.plan.NeededData;
import school.quality.jobs.plan.PlanEntry;
import school.quality.jobs.plan.PlanState;
import school.quality.jobs.store.facts.LoadedRows;

/** What a plan says, in the words of people. */
record PlanTerms(Words words) {

    String title(Indicator indicator) {
        return new Terms(words).title(indicator);
    }

    String state(PlanState state) {
        return words.of("plan." + state);
    }

    /** What is loaded, with the number of rows and the day of the last load; empty where nothing is. */
    String loaded(PlanEntry entry) {
        return entry.loaded().stream().map(this::loaded).collect(Collectors.joining("; "));
    }

    String missing(PlanEntry entry) {
        return entry.missing().stream().map(one -> names(one.datasets())).collect(Collectors.joining("; "));
    }

    private String loaded(NeededData data) {
        LoadedRows rows = data.loaded().orElseThrow();
        return words.of(
                rows.rows() == 0 ? "plan.none" : "plan.rows",
                names(data.datasets()),
                Long.toString(rows.rows()),
                words.day(rows.loadedOn()));
    }

    /** English readers know datasets by the names that files have. */
    private String names(List<String> datasets) {
        return datasets.stream()
                .map(name -> words.english() ? name : DatasetPart.of(name).title())
                .collect(Collectors.joining(words.of("plan.or")));
    }
}
