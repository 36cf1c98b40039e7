package school.quality.jobs.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Parts;
import school.quality.engine.rulebook.RuleBook;
import school.quality.engine.school.SchoolFacts;
import school.quality.jobs.store.facts.AskedSchool;
import school.quality.jobs.store.facts.FactsOfSchools;
import school.quality.jobs.store.results.BaseRun;
import school.quality.jobs.store.results.BaseRuns;
import school.quality.jobs.store.results.SchoolRun;

/** Finds the figures of the periods that schools are compared with: stored ones, and where there are none by evaluating. */
final class EarlierPeriods {

    private final BaseRuns runs;
    private final FactsOfSchools facts;
    private final RuleBook rules;

    EarlierPeriods(BaseRuns runs, FactsOfSchools facts, RuleBook rules) {
        this.runs = runs;
        this.facts = facts;
        this.rules = rules;
    }

    /** By part of the run, the best first. To be called before the facts of the period itself are read. */
    Map<Long, List<EarlierPeriod>> of(List<SchoolRun> schools) {
        return withValues(runs.of(schools)).stream()
                .collect(Collectors.groupingBy(earlier -> earlier.run().schoolRunId()));
    }

    /** Those of a school that is not run, the best first. */
    List<EarlierPeriod> of(AskedSchool school) {
        return withValues(runs.now(school));
    }

    private List<EarlierPeriod> withValues(List<BaseRun> bases) {
        Map<BaseRun, Map<FigureKey, Parts>> values = evaluated(bases);
        values.putAll(stored(bases));
        return bases.stream()
                .map(base -> new EarlierPeriod(base, Objects.requireNonNull(values.get(base))))
                .toList();
    }

    private Map<BaseRun, Map<FigureKey, Parts>> stored(List<BaseRun> bases) {
        Map<Long, Map<FigureKey, Parts>> values = runs.values(
                bases.stream().map(BaseRun::ofRun).flatMap(Optional::stream).toList());
        Map<BaseRun, Map<FigureKey, Parts>> stored = new HashMap<>();
        bases.forEach(base -> base.ofRun().ifPresent(run -> stored.put(base, values.getOrDefault(run, Map.of()))));
        return stored;
    }

    /** All schools of a rank are read at once. */
    private Map<BaseRun, Map<FigureKey, Parts>> evaluated(List<BaseRun> bases) {
        SortedMap<Integer, List<BaseRun>> byRank = bases.stream()
                .filter(base -> base.ofRun().isEmpty())
                .collect(Collectors.groupingBy(BaseRun::rank, TreeMap::new, Collectors.toList()));
        Map<BaseRun, Map<FigureKey, Parts>> evaluated = new HashMap<>();
        byRank.values().forEach(ofRank -> {
            var factsOf = facts.read(ofRank.stream().map(BaseRun::school).toList());
            ofRank.forEach(base -> evaluated.put(base, evaluate(Objects.requireNonNull(factsOf.get(base.school())))));
        });
        return evaluated;
    }

    private Map<FigureKey, Parts> evaluate(SchoolFacts school) {
        return rules.evaluate(school).stream()
                .filter(IndicatorValue::hasValue)
                .collect(Collectors.toMap(IndicatorValue::key, value -> Objects.requireNonNull(value.parts())));
    }
}
