package school.quality.jobs.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import school.quality.engine.dynamics.Bases;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Norms;
import school.quality.engine.rating.Assessment;
import school.quality.engine.rating.Attribution;
import school.quality.engine.rating.ClassUnit;
import school.quality.engine.rating.RatingTable;
import school.quality.engine.rating.Sheets;
import school.quality.engine.regulation.Regulation;
import school.quality.engine.rulebook.RuleBook;
import school.quality.engine.school.SchoolFacts;
import school.quality.engine.school.Topic;
import school.quality.engine.school.people.ClassGroup;
import school.quality.jobs.store.facts.StaffFacts;
import school.quality.jobs.store.results.InForce;
import school.quality.rules.Programme;

/** Evaluates one school: indicators by the rule book, then sheets and allowances by each regulation in force. */
final class Evaluation {

    private final RuleBook rules;
    private final Programme programme;

    Evaluation(RuleBook rules, Programme programme) {
        this.rules = rules;
        this.programme = programme;
    }

    Evaluated of(
            SchoolFacts facts, List<EarlierPeriod> earlier, Norms norms, StaffFacts staff, List<InForce> regulations) {
        List<IndicatorValue> figures = rules.evaluate(facts);
        Attribution attribution = attribution(facts, figures, earlier, staff);
        List<Evaluated.Rated> ratings = rated(facts, staff, attribution, regulations);
        Bases bases = EarlierPeriod.bases(facts, earlier);
        Judge judge = new Judge(norms, facts, programme);
        return new Evaluated(
                figures.stream().map(bases::compare).map(judge::judged).toList(), ratings);
    }

    /** The same figures under one set of regulations and under another; nothing is compared with earlier periods or norms. */
    List<List<Evaluated.Rated>> underEach(
            SchoolFacts facts, List<EarlierPeriod> earlier, StaffFacts staff, List<List<InForce>> regulations) {
        Attribution attribution = attribution(facts, rules.evaluate(facts), earlier, staff);
        return regulations.stream()
                .map(together -> rated(facts, staff, attribution, together))
                .toList();
    }

    private Attribution attribution(
            SchoolFacts facts, List<IndicatorValue> figures, List<EarlierPeriod> earlier, StaffFacts staff) {
        EarlierValues before = new EarlierValues(facts, earlier, programme);
        FoundValues values = new FoundValues(facts.school(), classes(facts), figures, programme, before::of);
        return new Attribution(facts.period(), values, staff, staff);
    }

    private static List<ClassUnit> classes(SchoolFacts facts) {
        return facts.units().get(0).the(Topic.CLASSES).stream()
                .map(ClassGroup.class::cast)
                .map(group -> new ClassUnit(group.name(), group.level().name(), group.grade()))
                .toList();
    }

    private List<Evaluated.Rated> rated(
            SchoolFacts facts, StaffFacts staff, Attribution attribution, List<InForce> regulations) {
        Map<InForce, RatingTable> tables = new LinkedHashMap<>();
        regulations.forEach(one -> tables.put(one, table(facts, staff, attribution, one.regulation())));
        SharedFunds funds = SharedFunds.of(
                facts,
                staff,
                tables.values(),
                regulations.stream().map(InForce::regulation).toList());
        return regulations.stream()
                .map(one -> new Evaluated.Rated(
                        one, Objects.requireNonNull(tables.get(one)), funds.lists(one.regulation())))
                .toList();
    }

    private RatingTable table(SchoolFacts facts, StaffFacts staff, Attribution attribution, Regulation regulation) {
        List<Assessment> assessments = attribution.of(regulation, staff.employees());
        return Sheets.of(facts.school(), facts.period().code(), regulation, assessments, rules::judge);
    }
}
