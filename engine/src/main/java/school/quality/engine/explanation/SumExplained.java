package school.quality.engine.explanation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.engine.regulation.AllowancePolicy;
import school.quality.engine.regulation.Regulation;

/**
 * How one person's sum came about.
 *
 * @param list the sums of the fund; without rows
 * @param own what the person gets
 * @param kopecks who got the kopecks left over, in the order in which they were dealt out
 * @param reductions what persons entered for sanctions
 */
public record SumExplained(
        Regulation regulation,
        AllowancePolicy policy,
        AllowanceList list,
        Allowance own,
        List<Kopeck> kopecks,
        List<ReductionSeen> reductions) {

    public SumExplained {
        kopecks = List.copyOf(kopecks);
        reductions = List.copyOf(reductions);
    }

    /** A kopeck left over and who got it. */
    public record Kopeck(String staffId, Fraction fraction, BigDecimal points) {}

    /** A lower sum for a sanction, entered by a person. */
    public record ReductionSeen(LocalDate imposedOn, String order, Money amount, String reason, String by) {}
}
