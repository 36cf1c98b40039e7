package school.quality.engine.allowance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.engine.money.Portion;

/**
 * From what the amount of one person was made.
 *
 * @param fte full-time equivalents
 * @param days worked; null where no working time is loaded for the person
 * @param basePay a month; null where none is loaded
 * @param percent of base pay that the points give; the points themselves where a fund is shared
 * @param factors what points are multiplied by: full-time equivalents and days worked, as far as the policy counts them
 * @param beforeCut what the per cent of the pay give, held to the cap; null where a fund is shared by points
 * @param portion null where the person takes no part or the amount is unknown
 * @param held whether the share was held to the cap
 * @param fixed the fixed part in the amount
 */
public record PersonBasis(
        BigDecimal fte,
        @Nullable DaysWorked days,
        @Nullable Money basePay,
        Fraction percent,
        Fraction factors,
        @Nullable Money beforeCut,
        @Nullable Portion portion,
        boolean held,
        Money fixed) {

    static PersonBasis of(Stake stake, Shared.@Nullable Piece piece, Money fixed) {
        Participant person = stake.person();
        return new PersonBasis(
                person.fte(),
                person.days(),
                person.basePay(),
                stake.percent(),
                stake.factors(),
                piece == null ? null : piece.beforeCut(),
                piece == null ? null : piece.portion(),
                piece != null && piece.held(),
                piece == null ? Money.ZERO : fixed);
    }
}
