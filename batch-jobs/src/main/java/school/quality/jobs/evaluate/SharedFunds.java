package school.quality.jobs.evaluate;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.allowance.AllowanceLists;
import school.quality.engine.allowance.IncentiveFund;
import school.quality.engine.allowance.Participant;
import school.quality.engine.rating.Employee;
import school.quality.engine.rating.RatingTable;
import school.quality.engine.regulation.AllowancePolicy;
import school.quality.engine.regulation.Regulation;
import school.quality.engine.school.SchoolFacts;
import school.quality.jobs.store.facts.StaffFacts;

/**
 * Whose points share which fund. The sheets of a person add up in the fund of the person's category, also those by several
 * regulations in force, and a fund is paid once.
 *
 * @param points of all sheets, by staff number
 * @param claims by category of staff: how many of the regulations share its fund
 */
record SharedFunds(SchoolFacts facts, StaffFacts staff, Map<String, BigDecimal> points, Map<String, Integer> claims) {

    static SharedFunds of(
            SchoolFacts facts, StaffFacts staff, Collection<RatingTable> tables, Collection<Regulation> regulations) {
        Map<String, BigDecimal> points = new TreeMap<>();
        tables.forEach(
                table -> table.pointsByPerson().forEach((person, some) -> points.merge(person, some, BigDecimal::add)));
        Map<String, Integer> claims = new TreeMap<>();
        regulations.stream()
                .flatMap(regulation -> regulation.allowance().stream())
                .forEach(policy -> claims.merge(policy.category(), 1, Integer::sum));
        return new SharedFunds(facts, staff, points, claims);
    }

    /** One list a policy of the regulation. */
    List<AllowanceList> lists(Regulation regulation) {
        return regulation.allowance().stream()
                .map(policy -> list(regulation.code(), policy))
                .toList();
    }

    private AllowanceList list(String regulation, AllowancePolicy policy) {
        return claims.getOrDefault(policy.category(), 0) > 1
                ? AllowanceLists.ofFundClaimedTwice(regulation, policy, fund(policy), people(policy))
                : AllowanceLists.of(regulation, policy, fund(policy), people(policy));
    }

    private IncentiveFund fund(AllowancePolicy policy) {
        return new IncentiveFund(
                facts.school(),
                facts.period().code(),
                policy.category(),
                staff.fund(policy.category()).orElse(null));
    }

    private List<Participant> people(AllowancePolicy policy) {
        return staff.employees().stream()
                .filter(person -> person.category().equals(policy.category()) && points.containsKey(person.staffId()))
                .map(this::participant)
                .toList();
    }

    private Participant participant(Employee person) {
        return new Participant(
                person.staffId(),
                points.get(person.staffId()),
                person.fte(),
                staff.days(person.staffId()).orElse(null),
                staff.basePay(person.staffId()).orElse(null));
    }
}
