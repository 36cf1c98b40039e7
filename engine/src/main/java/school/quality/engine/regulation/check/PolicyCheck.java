package school.quality.engine.regulation.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.regulation.AllowancePolicy;
import school.quality.engine.regulation.AllowancePolicy.Kind;
import school.quality.engine.regulation.AllowancePolicy.Mode;
import school.quality.engine.regulation.AllowancePolicy.PersonCap;
import school.quality.engine.regulation.Band;

/** Whether the fields of an allowance policy agree with each other. */
final class PolicyCheck {

    /** Points of a sheet have two decimals. */
    private static final Range TOTAL = new Range(null, null, 2);

    private final AllowancePolicy policy;
    private final Findings findings;
    private final Place place;

    PolicyCheck(AllowancePolicy policy, Findings findings) {
        this.policy = policy;
        this.findings = findings;
        this.place = Place.allowance(policy.category());
    }

    void look() {
        pointValue();
        percentBands();
        months();
        rates();
        cap();
    }

    private void pointValue() {
        boolean shares = policy.mode() == Mode.FUND_SHARE;
        if (shares && policy.pointValue() == null) {
            add(Flaw.POINT_VALUE_MISSING, "pointValue");
        }
        if (!shares && policy.pointValue() != null) {
            add(Flaw.POINT_VALUE_WITHOUT_FUND, "pointValue", policy.pointValue(), policy.mode());
        }
    }

    private void percentBands() {
        List<Band> bands = policy.percentBands();
        boolean byBands = policy.mode() == Mode.POINTS_TO_PERCENT;
        boolean none = bands == null || bands.isEmpty();
        if (byBands && none) {
            add(Flaw.PERCENT_BANDS_MISSING, "percentBands");
        }
        if (!byBands && !none) {
            add(Flaw.PERCENT_BANDS_WITHOUT_USE, "percentBands", policy.mode());
        }
        if (bands != null) {
            BandCheck.look(bands, TOTAL, row -> Place.percentBand(policy.category(), row), "percentBands", findings);
        }
    }

    private void months() {
        if (policy.kind() == Kind.MONTHLY && policy.months() == null) {
            add(Flaw.MONTHS_MISSING, "months");
        }
        if (policy.kind() == Kind.ONE_OFF && policy.months() != null) {
            add(Flaw.MONTHS_WITHOUT_USE, "months", policy.months());
        }
    }

    private void rates() {
        inside("reserve", policy.reserve(), BigDecimal.ZERO, BigDecimal.ONE);
        inside("contributionRate", policy.contributionRate(), BigDecimal.ZERO, BigDecimal.ONE);
        inside("districtCoefficient", policy.districtCoefficient(), BigDecimal.ONE, BigDecimal.TEN);
        if (policy.fundIncludesCoefficient() && policy.districtCoefficient() == null) {
            add(Flaw.COEFFICIENT_MISSING, "districtCoefficient", "fundIncludesCoefficient", "districtCoefficient");
        }
        if (policy.fundIncludesContributions() && policy.contributionRate() == null) {
            add(Flaw.COEFFICIENT_MISSING, "contributionRate", "fundIncludesContributions", "contributionRate");
        }
    }

    private void inside(String field, @Nullable BigDecimal rate, BigDecimal least, BigDecimal most) {
        if (rate != null && (rate.compareTo(least) < 0 || rate.compareTo(most) > 0)) {
            add(Flaw.RATE_OUT_OF_RANGE, field, field, Stretch.plain(rate), Stretch.plain(least), Stretch.plain(most));
        }
    }

    private void cap() {
        PersonCap cap = policy.personCap();
        if ((cap == null) != (policy.capSurplus() == null)) {
            add(Flaw.CAP_SURPLUS_WITHOUT_CAP, "capSurplus");
        }
        if (cap instanceof PersonCap.Share share) {
            inside("personCap.share", share.most(), BigDecimal.ZERO, BigDecimal.ONE);
        }
    }

    private void add(Flaw flaw, String path, Object... values) {
        findings.add(flaw, place, path, values);
    }
}
