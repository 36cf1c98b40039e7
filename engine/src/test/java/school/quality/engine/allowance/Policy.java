package school.quality.engine.allowance;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Money;
import school.quality.engine.regulation.AllowancePolicy;
import school.quality.engine.regulation.AllowancePolicy.CapSurplus;
import school.quality.engine.regulation.AllowancePolicy.Kind;
import school.quality.engine.regulation.AllowancePolicy.Mode;
import school.quality.engine.regulation.AllowancePolicy.PersonCap;
import school.quality.engine.regulation.AllowancePolicy.PointValue;
import school.quality.engine.regulation.AllowancePolicy.Weight;
import school.quality.engine.regulation.Band;

/** A policy under test: a fund shared by points, to the kopeck, once; each word changes one thing. */
final class Policy {

    private Mode mode = Mode.FUND_SHARE;
    private @Nullable List<Band> percentBands;
    private Weight weight = Weight.POINTS;
    private @Nullable BigDecimal minPoints;
    private @Nullable BigDecimal district;
    private boolean fundIncludesDistrict;
    private @Nullable BigDecimal contributions;
    private String reserve = "0";
    private String fixedPart = "0.00";
    private PointValue pointValue = PointValue.EXACT;
    private @Nullable PersonCap cap;
    private CapSurplus surplus = CapSurplus.REDISTRIBUTE;
    private @Nullable Integer months;

    Policy mode(Mode other) {
        mode = other;
        return this;
    }

    Policy percentBands(Band... bands) {
        percentBands = List.of(bands);
        return mode(Mode.POINTS_TO_PERCENT);
    }

    Policy weight(Weight other) {
        weight = other;
        return this;
    }

    /** A band a point up to 100, each a per cent more. */
    Policy risingPercent() {
        return percentBands(IntStream.range(0, 100)
                .mapToObj(from -> new Band(
                        BigDecimal.valueOf(from), false, BigDecimal.valueOf(from + 1), true, BigDecimal.valueOf(from)))
                .toArray(Band[]::new));
    }

    Policy itself() {
        return this;
    }

    Policy minPoints(@Nullable String points) {
        minPoints = number(points);
        return this;
    }

    Policy district(@Nullable String coefficient, boolean inFund) {
        district = number(coefficient);
        fundIncludesDistrict = inFund;
        return this;
    }

    Policy contributionsInFund(@Nullable String rate) {
        contributions = number(rate);
        return this;
    }

    Policy reserve(String share) {
        reserve = share;
        return this;
    }

    Policy fixedPart(String sum) {
        fixedPart = sum;
        return this;
    }

    Policy roubleDown() {
        pointValue = PointValue.ROUBLE_DOWN;
        return this;
    }

    Policy cap(@Nullable PersonCap most, CapSurplus rest) {
        cap = most;
        surplus = rest;
        return this;
    }

    Policy monthly(@Nullable Integer number) {
        months = number;
        return this;
    }

    /** Shares a fund among people written {@code id points fte norm/worked basePay}. */
    AllowanceList shares(@Nullable String fund, String... people) {
        Money amount = fund == null ? null : Money.parse(fund);
        return AllowanceLists.of(
                "R", policy(), new IncentiveFund("H1", "2025-26/Y", "TEACHING", amount), Person.all(people));
    }

    /** The same where another regulation shares the fund too. */
    AllowanceList sharesClaimedFund(String fund, String... people) {
        return AllowanceLists.ofFundClaimedTwice(
                "R", policy(), new IncentiveFund("H1", "2025-26/Y", "TEACHING", Money.parse(fund)), Person.all(people));
    }

    private static @Nullable BigDecimal number(@Nullable String written) {
        return written == null ? null : new BigDecimal(written);
    }

    AllowancePolicy policy() {
        return new AllowancePolicy(
                "TEACHING",
                mode,
                percentBands,
                weight,
                minPoints,
                district,
                fundIncludesDistrict,
                contributions,
                contributions != null,
                new BigDecimal(reserve),
                Money.parse(fixedPart),
                pointValue,
                cap,
                surplus,
                months == null ? Kind.ONE_OFF : Kind.MONTHLY,
                months);
    }
}
