package school.quality.engine.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.quality.engine.indicator.Basis;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Reason;
import school.quality.engine.indicator.Scope;
import school.quality.engine.indicator.Status;
import school.quality.engine.school.SchoolFacts;

/** Makes the rules' findings complete: each measure of the programme gets an answer, and no data is said aloud. */
final class Answers {

    private final List<Indicator> programme;
    private final List<RuleCard> cards;

    Answers(List<Indicator> programme, List<RuleCard> cards) {
        this.programme = programme;
        this.cards = cards;
    }

    List<IndicatorValue> complete(SchoolFacts facts, List<IndicatorValue> found) {
        Map<String, Map<String, List<IndicatorValue>>> byMeasure = found.stream()
                .collect(Collectors.groupingBy(
                        IndicatorValue::indicator, Collectors.groupingBy(IndicatorValue::measure)));
        List<IndicatorValue> answers = new ArrayList<>(found.size());
        for (Indicator indicator : programme) {
            Map<String, List<IndicatorValue>> ofIndicator = byMeasure.getOrDefault(indicator.code(), Map.of());
            for (String measure : indicator.measures().stream().sorted().toList()) {
                answers.addAll(answer(indicator.code(), measure, facts, ofIndicator));
            }
        }
        return answers;
    }

    private List<IndicatorValue> answer(
            String indicator, String measure, SchoolFacts facts, Map<String, List<IndicatorValue>> byMeasure) {
        List<RuleCard> rules =
                cards.stream().filter(card -> card.finds(indicator, measure)).toList();
        if (rules.isEmpty()) {
            throw new IllegalStateException("No rule finds " + indicator + " " + measure);
        }
        Set<String> missing = rules.stream()
                .flatMap(rule -> rule.needs().stream())
                .filter(need -> isMissing(need, facts))
                .flatMap(need -> Stream.of(need.split(" or ")))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!missing.isEmpty()) {
            Reason reason = new Reason(Reason.Code.DATASET_NOT_LOADED, String.join(", ", missing));
            return List.of(noData(indicator, measure, facts, reason));
        }
        List<IndicatorValue> found = byMeasure.getOrDefault(measure, List.of(nothing(indicator, measure, facts)));
        return found.stream().sorted(IndicatorValue.WITHIN_A_MEASURE).toList();
    }

    private static IndicatorValue noData(String indicator, String measure, SchoolFacts facts, Reason reason) {
        return ofSchool(indicator, measure, facts, Status.NO_DATA, reason);
    }

    private static IndicatorValue nothing(String indicator, String measure, SchoolFacts facts) {
        Reason reason = Reason.of(Reason.Code.NOTHING_TO_COUNT);
        return ofSchool(indicator, measure, facts, Status.NOT_APPLICABLE, reason);
    }

    private static IndicatorValue ofSchool(
            String indicator, String measure, SchoolFacts facts, Status status, Reason reason) {
        return new IndicatorValue(
                indicator, measure, null, Scope.SCHOOL, facts.school(), status, null, reason, Basis.NONE);
    }

    private static boolean isMissing(String need, SchoolFacts facts) {
        return Stream.of(need.split(" or ")).noneMatch(facts.loaded()::contains);
    }
}
