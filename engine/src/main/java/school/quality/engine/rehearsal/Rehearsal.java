package school.quality.engine.rehearsal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A past period under what held then and under what would hold with the new version.
 *
 * @param sheets of everyone who has one before or after, by regulation, group and staff number
 * @param pay of everyone on a list before or after, by staff number
 * @param fruitless criteria of the new version, and of what holds beside it, that give nobody a point
 */
public record Rehearsal(
        String school,
        String period,
        List<SheetChange> sheets,
        List<PayChange> pay,
        List<FruitlessCriterion> fruitless) {

    public Rehearsal {
        sheets = List.copyOf(sheets);
        pay = List.copyOf(pay);
        fruitless = List.copyOf(fruitless);
    }

    public static Rehearsal of(String school, String period, Results before, Results after) {
        return new Rehearsal(
                school, period, Comparison.sheets(before, after), Comparison.pay(before, after), after.fruitless());
    }

    public Totals totals() {
        return Totals.of(sheets, pay);
    }

    /** Criteria that change anything, by regulation and group in the order of the sheets. */
    public List<CriterionTotal> criteria() {
        Map<List<String>, List<BigDecimal>> differences = new LinkedHashMap<>();
        sheets.forEach(sheet -> sheet.criteria().forEach(change -> differences
                .computeIfAbsent(
                        List.of(sheet.key().regulation(), sheet.key().group(), change.criterion()),
                        key -> new ArrayList<>())
                .add(change.difference())));
        return differences.entrySet().stream()
                .map(entry -> total(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static CriterionTotal total(List<String> key, List<BigDecimal> differences) {
        return new CriterionTotal(
                key.get(0), key.get(1), key.get(2), differences.size(), sum(differences, 1), sum(differences, -1));
    }

    private static BigDecimal sum(List<BigDecimal> differences, int sign) {
        return differences.stream()
                .filter(one -> one.signum() == sign)
                .map(BigDecimal::abs)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
