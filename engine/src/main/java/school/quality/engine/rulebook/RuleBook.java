package school.quality.engine.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.SequentialOption;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.StatelessKieSession;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.rating.Assessment;
import school.quality.engine.rating.Verdict;
import school.quality.engine.school.SchoolFacts;
import school.quality.engine.school.Unit;

/** The compiled rules of the programme; one book serves any number of schools at once. */
public final class RuleBook {

    private final RuleBookVersion version;
    private final KieBase rules;
    private final List<Indicator> programme;
    private final List<RuleCard> cards;
    private final Map<String, String> indicatorOf;

    /** Opens rules that were compiled at build time. */
    public RuleBook(RuleBookVersion version, Collection<Model> compiled, List<Indicator> programme) {
        this.version = version;
        this.rules = KieBaseBuilder.createKieBaseFromModel(compiled, SequentialOption.YES);
        this.programme = programme;
        this.cards = rules.getKiePackages().stream()
                .flatMap(room -> room.getRules().stream())
                .filter(rule -> rule.getMetaData().containsKey("indicator"))
                .map(RuleBook::card)
                .toList();
        this.indicatorOf = cards.stream().collect(Collectors.toMap(RuleCard::title, RuleCard::indicator));
    }

    public RuleBookVersion version() {
        return version;
    }

    /** Rules that find indicators, in no order. */
    public List<RuleCard> cards() {
        return cards;
    }

    /** Every measure of every indicator of the programme for one school and period, in the order of results. */
    public List<IndicatorValue> evaluate(SchoolFacts facts) {
        return new Answers(programme, cards).complete(facts, found(facts));
    }

    /** What the rules of points say of each assessment, in no order. */
    public List<Verdict> judge(List<Assessment> assessments) {
        List<Verdict> verdicts = new ArrayList<>();
        StatelessKieSession session = rules.newStatelessKieSession();
        session.registerChannel(Findings.VERDICTS, verdict -> verdicts.add((Verdict) verdict));
        session.execute(assessments);
        return verdicts;
    }

    /** Scope by scope on as many processors as there are: a session's memory goes with it, and answers are sorted later. */
    private List<IndicatorValue> found(SchoolFacts facts) {
        List<Object> known = List.of(facts.settings(), facts.wholeSchool());
        return facts.unitsByScope().parallelStream()
                .flatMap(units -> found(known, units).stream())
                .toList();
    }

    /** Threads of the common pool do not know where the program's classes are, and a session looks for some by name. */
    private List<IndicatorValue> found(List<Object> known, List<Unit> units) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(RuleBook.class.getClassLoader());
        try {
            List<IndicatorValue> found = new ArrayList<>();
            StatelessKieSession session = rules.newStatelessKieSession();
            session.registerChannel(Findings.CHANNEL, finding -> found.add(value((Finding) finding)));
            session.execute(Stream.concat(known.stream(), units.stream()).toList());
            return found;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private IndicatorValue value(Finding finding) {
        return finding.of(Objects.requireNonNull(indicatorOf.get(finding.rule())));
    }

    private static RuleCard card(Rule rule) {
        Map<String, Object> metadata = rule.getMetaData();
        return new RuleCard(
                Findings.unquoted(metadata.get("indicator")),
                rule.getName(),
                list(metadata, "measures"),
                list(metadata, "needs"));
    }

    private static Set<String> list(Map<String, Object> metadata, String name) {
        return Arrays.stream(Findings.unquoted(metadata.getOrDefault(name, "")).split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
