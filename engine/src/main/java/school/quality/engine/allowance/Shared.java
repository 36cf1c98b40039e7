package school.quality.engine.allowance;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.engine.money.Portion;

/**
 * A pot shared out.
 *
 * @param pieces by staff number of those who take part, without the fixed part
 * @param reasons by staff number, where an amount is not simply the share
 * @param pointValue null where no fund is shared by points
 * @param terms by what it was shared
 */
record Shared(
        Map<String, Piece> pieces,
        Map<String, AllowanceReason> reasons,
        @Nullable Money pointValue,
        Terms terms) {

    static final Shared NOTHING = new Shared(Map.of(), Map.of(), null, Terms.NONE);

    /**
     * What one person gets of it.
     *
     * @param beforeCut only where per cent of the pay are paid
     */
    record Piece(Portion portion, boolean held, @Nullable Money beforeCut) {}

    /**
     * By what a pot is shared.
     *
     * @param rest of the pot for those below the cap
     * @param freeWeights of those who share the rest
     * @param asked only where per cent of the pay are paid
     */
    record Terms(
            @Nullable Money cap,
            Fraction rest,
            Fraction freeWeights,
            @Nullable Money asked) {

        static final Terms NONE = new Terms(null, Fraction.ZERO, Fraction.ZERO, null);
    }

    FundBasis basis(Pot pot, List<Stake> sharing) {
        return new FundBasis(
                pot.withoutContributions(),
                pot.net(),
                pot.reserve(),
                pot.fixed(),
                sharing.size(),
                sharing.stream().map(Stake::weight).reduce(Fraction.ZERO, Fraction::plus),
                terms.cap(),
                (int) pieces.values().stream().filter(Piece::held).count(),
                terms.rest(),
                terms.freeWeights(),
                terms.asked(),
                pieces.values().stream()
                        .filter(piece -> piece.portion().kopeck())
                        .count());
    }
}
