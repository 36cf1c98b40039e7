package school.quality.jobs.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.rulebook.RuleCard;

/** What the rules of the programme need, by indicator; of an indicator without a rule its datasets in the catalogue. */
final class Needs {

    private final Map<String, Set<String>> byIndicator;

    Needs(List<RuleCard> rules) {
        this.byIndicator = rules.stream()
                .collect(Collectors.groupingBy(
                        RuleCard::indicator,
                        Collectors.flatMapping(rule -> rule.needs().stream(), Collectors.toCollection(TreeSet::new))));
    }

    List<Need> of(Indicator indicator) {
        Set<String> ofRules = byIndicator.getOrDefault(indicator.code(), Set.of());
        return (ofRules.isEmpty() ? indicator.datasets() : ofRules)
                .stream().map(Need::of).toList();
    }
}
