package school.quality.jobs.regulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
import school.quality.jobs.regulation.RegulationFault.Code;

/** How the points of a category of staff become money. */
final class PolicyForm {

    private static final List<String> CATEGORIES = List.of("ADMINISTRATIVE", "TEACHING", "SUPPORT", "SERVICE");
    private static final int MOST_MONTHS = 60;

    private PolicyForm() {}

    static AllowancePolicy read(Node node) {
        node.withOnly(
                "category",
                "mode",
                "percentBands",
                "weight",
                "minPoints",
                "districtCoefficient",
                "fundIncludesCoefficient",
                "contributionRate",
                "fundIncludesContributions",
                "reserve",
                "fixedPart",
                "pointValue",
                "personCap",
                "capSurplus",
                "kind",
                "months");
        AllowancePolicy policy = new AllowancePolicy(
                node.get("category", "text", "TEACHING", Values.choice(CATEGORIES, Function.identity())),
                node.get("mode", "text", Mode.FUND_SHARE, Values.choice(Mode.class)),
                node.find("percentBands", list -> list.list(BandForm.PERCENT::read)),
                node.get("weight", "text", Weight.POINTS, Values.choice(Weight.class)),
                node.find("minPoints", Values::number),
                node.find("districtCoefficient", Values.decimal("1", "10")),
                Values.yes(node, "fundIncludesCoefficient"),
                node.find("contributionRate", Values.decimal("0", "10")),
                Values.yes(node, "fundIncludesContributions"),
                node.find("reserve").map(Values.decimal("0", "1")).orElse(BigDecimal.ZERO),
                node.find("fixedPart").map(Values::money).orElse(Money.ZERO),
                node.find("pointValue", Values.choice(PointValue.class)),
                node.find("personCap", PolicyForm::cap),
                node.find("capSurplus", Values.choice(CapSurplus.class)),
                node.get("kind", "text", Kind.ONE_OFF, Values.choice(Kind.class)),
                node.find("months", Values.whole(1, MOST_MONTHS)));
        return checked(node, policy);
    }

    private static AllowancePolicy checked(Node node, AllowancePolicy policy) {
        if (policy.kind() == Kind.MONTHLY && policy.months() == null) {
            node.fault(Code.G09, "months", "", "");
        }
        if (policy.mode() == Mode.POINTS_TO_PERCENT && policy.percentBands() == null) {
            node.fault(Code.G04, "percentBands", "", "list");
        }
        return policy;
    }

    private static PersonCap cap(Node node) {
        node.withOnly("amount", "share");
        Money amount = node.find("amount", Values::money);
        BigDecimal share = node.find("share", Values.decimal("0", "1"));
        if ((amount == null) == (share == null)) {
            node.refuse("cap");
        }
        return share == null ? new PersonCap.Amount(amount == null ? Money.ZERO : amount) : new PersonCap.Share(share);
    }

    static Map<String, Object> write(AllowancePolicy policy) {
        return new Form()
                .with("category", policy.category())
                .with("mode", policy.mode().name())
                .with("percentBands", percentBands(policy.percentBands()))
                .with("weight", policy.weight().name())
                .with("minPoints", policy.minPoints())
                .withText("districtCoefficient", policy.districtCoefficient())
                .with("fundIncludesCoefficient", policy.fundIncludesCoefficient())
                .withText("contributionRate", policy.contributionRate())
                .with("fundIncludesContributions", policy.fundIncludesContributions())
                .withText("reserve", policy.reserve())
                .withText("fixedPart", policy.fixedPart())
                .withText("pointValue", policy.pointValue())
                .with("personCap", cap(policy.personCap()))
                .withText("capSurplus", policy.capSurplus())
                .with("kind", policy.kind().name())
                .with("months", policy.months())
                .fields();
    }

    private static @Nullable List<Map<String, Object>> percentBands(@Nullable List<Band> bands) {
        return bands == null ? null : RegulationForm.each(bands, BandForm.PERCENT::write);
    }

    private static @Nullable Map<String, Object> cap(@Nullable PersonCap cap) {
        if (cap instanceof PersonCap.Amount amount) {
            return new Form().withText("amount", amount.most()).fields();
        }
        return cap instanceof PersonCap.Share share
                ? new Form().withText("share", share.most()).fields()
                : null;
    }
}
