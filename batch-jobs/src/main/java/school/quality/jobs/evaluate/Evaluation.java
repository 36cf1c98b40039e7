package school.quality.jobs.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.allowance.AllowanceLists;
import school.quality.engine.allowance.IncentiveFund;
import school.quality.engine.allowance.Participant;
import school.quality.engine.dynamics.Bases;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Norms;
import school.quality.engine.rating.Assessment;
import school.quality.engine.rating.Attribution;
import school.quality.engine.rating.ClassUnit;
import school.quality.engine.rating.Employee;
import school.quality.engine.rating.RatingTable;
import school.quality.engine.rating.Sheets;
import school.quality.engine.regulation.AllowancePolicy;
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
        EarlierValues before = new EarlierValues(facts, earlier, programme);
        FoundValues values = new FoundValues(facts.school(), classes(facts), figures, programme, before::of);
        Attribution attribution = new Attribution(facts.period(), values, staff, staff);
        List<Evaluated.Rated> ratings = regulations.stream()
                .map(regulation -> rate(facts, staff, attribution, regulation))
                .toList();
        Bases bases = EarlierPeriod.bases(facts, earlier);
        Judge judge = new Judge(norms, facts, programme);
        return new Evaluated(
                figures.stream().map(bases::compare).map(judge::judged).toList(), ratings);
    }

    private static List<ClassUnit> classes(SchoolFacts facts) {
        return facts.units().get(0).the(Topic.CLASSES).stream()
                .map(ClassGroup.class::cast)
                .map(group -> new ClassUnit(group.name(), group.level().name(), group.grade()))
                .toList();
    }

    private Evaluated.Rated rate(SchoolFacts facts, StaffFacts staff, Attribution attribution, InForce inForce) {
        Regulation regulation = inForce.regulation();
        List<Assessment> assessments = attribution.of(regulation, staff.employees());
        RatingTable table = Sheets.of(facts.school(), facts.period().code(), regulation, assessments, rules::judge);
        List<AllowanceList> allowances = regulation.allowance().stream()
                .map(policy -> allowances(facts, staff, table, policy))
                .toList();
        return new Evaluated.Rated(inForce, table, allowances);
    }

    private static AllowanceList allowances(
            SchoolFacts facts, StaffFacts staff, RatingTable table, AllowancePolicy policy) {
        IncentiveFund fund = new IncentiveFund(
                facts.school(),
                facts.period().code(),
                policy.category(),
                staff.fund(policy.category()).orElse(null));
        SortedMap<String, BigDecimal> points = table.pointsByPerson();
        List<Participant> people = staff.employees().stream()
                .filter(person -> person.category().equals(policy.category()) && points.containsKey(person.staffId()))
                .map(person -> participant(person, staff, points))
                .toList();
        return AllowanceLists.of(table.regulation(), policy, fund, people);
    }

    private static Participant participant(Employee person, StaffFacts staff, Map<String, BigDecimal> points) {
        return new Participant(
                person.staffId(),
                points.get(person.staffId()),
                person.fte(),
                staff.days(person.staffId()).orElse(null),
                staff.basePay(person.staffId()).orElse(null));
    }
}
