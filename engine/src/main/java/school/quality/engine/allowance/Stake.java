package school.quality.engine.allowance;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Claim;
import school.quality.engine.money.Fraction;
import school.quality.engine.regulation.AllowancePolicy;
import school.quality.engine.regulation.AllowancePolicy.Mode;
import school.quality.engine.regulation.Method;

/**
 * What a person brings to the sharing.
 *
 * @param percent of base pay before the factors; the points themselves where a fund is shared
 * @param factors full-time equivalents and days worked, as far as the policy counts them
 * @param refused why the person takes no part; null for who does
 */
record Stake(
        Participant person,
        Fraction percent,
        Fraction factors,
        @Nullable AllowanceReason refused) {

    static Stake of(Participant person, AllowancePolicy policy) {
        Optional<Fraction> percent = percent(person, policy);
        Optional<Fraction> factors = factors(person, policy);
        AllowanceReason refused = refused(person, policy, percent, factors);
        return new Stake(person, percent.orElse(Fraction.ZERO), factors.orElse(Fraction.ZERO), refused);
    }

    boolean takesPart() {
        return refused == null;
    }

    /** Points times the factors: 0 for who takes no part. */
    Fraction weight() {
        return takesPart() ? Fraction.of(person.points()).times(factors) : Fraction.ZERO;
    }

    Claim claim(Fraction weight) {
        return new Claim(person.staffId(), person.points(), weight);
    }

    private static @Nullable AllowanceReason refused(
            Participant person, AllowancePolicy policy, Optional<Fraction> percent, Optional<Fraction> factors) {
        if (person.points().signum() <= 0) {
            return AllowanceReason.NO_POINTS;
        }
        if (policy.minPoints() != null && person.points().compareTo(policy.minPoints()) < 0) {
            return AllowanceReason.BELOW_MINIMUM;
        }
        if (factors.isEmpty()) {
            return AllowanceReason.NO_WORKTIME;
        }
        if (factors.get().signum() == 0) {
            return policy.weight().countsFte() && person.fte().signum() == 0
                    ? AllowanceReason.NO_FTE
                    : AllowanceReason.NO_DAYS_WORKED;
        }
        if (percent.isEmpty()) {
            return AllowanceReason.OUTSIDE_PERCENT_BANDS;
        }
        if (percent.get().signum() <= 0) {
            return AllowanceReason.NO_PERCENT;
        }
        return policy.mode() != Mode.FUND_SHARE && person.basePay() == null ? AllowanceReason.NO_BASE_PAY : null;
    }

    private static Optional<Fraction> percent(Participant person, AllowancePolicy policy) {
        Fraction points = Fraction.of(person.points());
        if (policy.mode() != Mode.POINTS_TO_PERCENT || policy.percentBands() == null) {
            return Optional.of(points);
        }
        Method.Bands bands = new Method.Bands(policy.percentBands());
        OptionalInt row = bands.rowFor(points);
        return row.isEmpty()
                ? Optional.empty()
                : Optional.of(Fraction.of(bands.rows().get(row.getAsInt()).points()));
    }

    private static Optional<Fraction> factors(Participant person, AllowancePolicy policy) {
        Fraction fte = policy.weight().countsFte() ? Fraction.of(person.fte()) : Fraction.ONE;
        if (!policy.weight().countsDays()) {
            return Optional.of(fte);
        }
        DaysWorked days = person.days();
        return days == null || days.norm() == 0 ? Optional.empty() : Optional.of(fte.times(days.share()));
    }
}
