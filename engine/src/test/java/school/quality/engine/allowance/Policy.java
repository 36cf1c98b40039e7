package school.quality.engine.allowance;

import java.math.BigDecimal;
import java.util.List;
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

    Policy minPoints(String points) {
        minPoints = new BigDecimal(points);
        return this;
    }

    Policy district(String coefficient, boolean inFund) {
        district = new BigDecimal(coefficient);
        fundIncludesDistrict = inFund;
        return this;
    }

    Policy contributionsInFund(String rate) {
        contributions = new BigDecimal(rate);
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

    Policy cap(PersonCap most, CapSurplus rest) {
        cap = most;
        surplus = rest;
        return this;
    }

    Policy monthly(int number) {
        months = number;
        return this;
    }

    /** Shares a fund among people written {@code id points fte norm/worked basePay}. */
    AllowanceList shares(@Nullable String fund, String... people) {
        Money amount = fund == null ? null : Money.parse(fund);
        return AllowanceLists.of(
                "R", policy(), new IncentiveFund("H1", "2025-26/Y", "TEACHING", amount), Person.all(people));
    }

    private AllowancePolicy policy() {
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
