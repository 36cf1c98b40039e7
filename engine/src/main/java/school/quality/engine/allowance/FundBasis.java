package school.quality.engine.allowance;

import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;

/**
 * From what the amounts of a list were made: what of the fund is shared, and by what.
 *
 * @param withoutContributions the fund less the employer's contributions, where it includes them
 * @param withoutCoefficient the same less the district coefficient, where it includes it
 * @param reserve kept back
 * @param fixed the fixed parts of all persons together
 * @param persons who take part
 * @param weights of all who take part
 * @param cap the most one person may get; null where there is none
 * @param held how many stand at the cap
 * @param rest what those below the cap share by weight, in kopecks; all where the surplus of caps is kept
 * @param freeWeights of those who share the rest
 * @param asked what the per cent of pay came to before they were cut to the fund; null where a fund is shared by points
 * @param leftOver kopecks that went to the largest fractions
 */
public record FundBasis(
        Money withoutContributions,
        Money withoutCoefficient,
        Money reserve,
        Money fixed,
        int persons,
        Fraction weights,
        @Nullable Money cap,
        int held,
        Fraction rest,
        Fraction freeWeights,
        @Nullable Money asked,
        long leftOver) {}
