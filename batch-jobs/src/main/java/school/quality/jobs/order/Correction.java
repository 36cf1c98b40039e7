package school.quality.jobs.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.money.Money;
import school.quality.jobs.store.CorrectedPerson;

/**
 * A paid result and a later one of the same period, with the steps between them: one thing is changed at a time, first the
 * data, then the rules, then the decisions.
 *
 * @param paid as it was locked
 * @param asItWas the same computed by this program; where it differs, the rule book has changed
 * @param newData by the new data, the old rules and the old decisions
 * @param newRules by the new data, the new rules and the old decisions
 * @param corrected by all that is new
 */
public record Correction(
        List<AllowanceList> paid,
        List<AllowanceList> asItWas,
        List<AllowanceList> newData,
        List<AllowanceList> newRules,
        List<AllowanceList> corrected) {

    /** Everyone whom the correction concerns, by staff number; what is unknown counts as not paid. */
    public List<CorrectedPerson> people(String school, String period, int version) {
        Map<String, Allowance> before = byPerson(paid);
        Map<String, Allowance> after = byPerson(corrected);
        Map<String, Allowance> was = byPerson(asItWas);
        Map<String, Allowance> data = byPerson(newData);
        Map<String, Allowance> rules = byPerson(newRules);
        Set<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        return all.stream()
                .map(id -> {
                    Money byData = amount(data.get(id)).minus(amount(was.get(id)));
                    Money byDecision = amount(after.get(id)).minus(amount(rules.get(id)));
                    Money byRule = amount(after.get(id))
                            .minus(amount(before.get(id)))
                            .minus(byData)
                            .minus(byDecision);
                    return new CorrectedPerson(
                            school,
                            period,
                            version,
                            id,
                            points(before.get(id)),
                            points(after.get(id)),
                            amount(before.get(id)),
                            amount(after.get(id)),
                            byData,
                            byRule,
                            byDecision,
                            coefficient(after.get(id)).minus(coefficient(before.get(id))),
                            isOwnUnchanged(before.get(id), after.get(id)));
                })
                .filter(CorrectedPerson::isConcerned)
                .toList();
    }

    /** A person is of one category and takes part in one fund. */
    private static Map<String, Allowance> byPerson(List<AllowanceList> lists) {
        Map<String, Allowance> rows = new TreeMap<>();
        lists.forEach(list -> list.rows().forEach(row -> rows.put(row.staffId(), row)));
        return rows;
    }

    private static Money amount(@Nullable Allowance row) {
        return row == null || row.amount() == null ? Money.ZERO : row.amount();
    }

    private static Money coefficient(@Nullable Allowance row) {
        return row == null || row.coefficient() == null ? Money.ZERO : row.coefficient();
    }

    private static BigDecimal points(@Nullable Allowance row) {
        return row == null ? BigDecimal.ZERO : row.points();
    }

    private static boolean isOwnUnchanged(@Nullable Allowance before, @Nullable Allowance after) {
        return before != null
                && after != null
                && before.weight().equals(after.weight())
                && before.points().compareTo(after.points()) == 0;
    }
}
