package school.quality.jobs.export.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.allowance.FundBasis;
import school.quality.engine.allowance.PersonBasis;
import school.quality.engine.explanation.SumExplained;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.engine.money.Portion;
import school.quality.engine.regulation.AllowancePolicy;
import school.quality.engine.regulation.AllowancePolicy.Mode;
import school.quality.engine.regulation.AllowancePolicy.PersonCap;
import school.quality.engine.regulation.AllowancePolicy.PointValue;
import school.quality.jobs.export.Exact;
import school.quality.jobs.export.Reasons;
import school.quality.jobs.export.Terms;
import school.quality.jobs.export.Words;

/** How a sum came about: fund, weight, share, kopecks, coefficient, months. */
final class SumTold {

    private static final int RECEIVERS_SHOWN = 12;

    private final Words words;
    private final Terms terms;
    private final Reasons reasons;

    SumTold(Words words, Terms terms, Reasons reasons) {
        this.words = words;
        this.terms = terms;
        this.reasons = reasons;
    }

    Told tell(SumExplained of) {
        List<Told> below = new ArrayList<>();
        below.add(fund(of));
        below.add(weight(of));
        PersonBasis basis = of.own().basis();
        if (basis != null && basis.portion() != null && of.list().basis() != null) {
            below.add(share(of, basis, basis.portion(), of.list().basis()));
            kopeck(of, basis.portion(), below);
        }
        after(of, below);
        String said = reasons.ofAllowance(of.own());
        Money amount = of.own().amount();
        String text = amount == null
                ? words.of("sum.unknown", of.regulation().code(), version(of))
                : words.of("sum", of.regulation().code(), version(of), words.money(amount));
        return Told.of(said == null ? text : text + " " + said, below).with(roubles(amount));
    }

    private static String version(SumExplained of) {
        return Integer.toString(of.regulation().version());
    }

    private Told fund(SumExplained of) {
        AllowanceList list = of.list();
        String category = terms.staffCategory(of.policy().category());
        if (list.fund() == null) {
            return Told.of(words.of("fund.none", category));
        }
        List<Told> steps = new ArrayList<>();
        FundBasis basis = list.basis();
        if (basis != null) {
            steps(of.policy(), basis, steps);
        }
        Money shared = Objects.requireNonNull(list.distributable());
        return Told.of(words.of("fund", category, words.money(list.fund()), words.money(shared)), steps)
                .with(shared.roubles());
    }

    private void steps(AllowancePolicy policy, FundBasis basis, List<Told> steps) {
        if (policy.fundIncludesContributions() && policy.contributionRate() != null) {
            step(steps, "fund.contributions", words.number(policy.contributionRate()), basis.withoutContributions());
        }
        if (policy.fundIncludesCoefficient() && policy.districtCoefficient() != null) {
            step(steps, "fund.coefficient", words.number(policy.districtCoefficient()), basis.withoutCoefficient());
        }
        if (basis.reserve().isPositive()) {
            step(steps, "fund.reserve", words.number(policy.reserve()), basis.reserve());
        }
        if (basis.fixed().isPositive()) {
            step(steps, "fund.fixed", policy.fixedPart() + " × " + basis.persons(), basis.fixed());
        }
    }

    private void step(List<Told> steps, String key, String by, Money sum) {
        steps.add(Told.of(words.of(key, by, words.money(sum))).with(sum.roubles()));
    }

    private Told weight(SumExplained of) {
        Allowance own = of.own();
        String text = of.policy().mode() == Mode.FUND_SHARE
                ? words.of("weight", product(of), shown(own.weight()))
                : words.of("weight.percent", product(of));
        FundBasis fund = of.list().basis();
        String all = fund == null || of.policy().mode() != Mode.FUND_SHARE
                ? ""
                : " " + words.of("weight.all", Integer.toString(fund.persons()), shown(fund.weights()));
        return Told.of(text + all).with(Exact.decimal(own.weight()));
    }

    /** Points times what the policy counts. */
    private String product(SumExplained of) {
        Allowance own = of.own();
        PersonBasis basis = own.basis();
        StringBuilder text = new StringBuilder(words.of("weight.points", words.number(own.points())));
        if (basis == null) {
            return text.toString();
        }
        if (of.policy().mode() == Mode.POINTS_TO_PERCENT) {
            text.append(words.of("weight.gives", shown(basis.percent())));
        }
        if (of.policy().weight().countsFte()) {
            text.append(words.of("weight.fte", words.number(basis.fte())));
        }
        if (of.policy().weight().countsDays()) {
            text.append(
                    basis.days() == null
                            ? words.of("weight.noDays")
                            : words.of(
                                    "weight.days",
                                    Integer.toString(basis.days().worked()),
                                    Integer.toString(basis.days().norm())));
        }
        return text.toString();
    }

    private Told share(SumExplained of, PersonBasis basis, Portion portion, FundBasis fund) {
        String text = of.policy().mode() == Mode.FUND_SHARE
                ? shareOfFund(of, basis, portion, fund)
                : shareOfPay(of, basis, portion, fund);
        return Told.of(text).with(portion.cut().roubles());
    }

    /** What the most for one person is a share of; empty where the regulation names a sum. */
    private String cap(SumExplained of) {
        return of.policy().personCap() instanceof PersonCap.Share share
                        && of.list().distributable() != null
                ? words.of("share.cap", words.money(of.list().distributable()), words.number(share.most()))
                : "";
    }

    private String shareOfFund(SumExplained of, PersonBasis basis, Portion portion, FundBasis fund) {
        if (basis.held()) {
            return words.of("share.held", words.money(portion.cut())) + cap(of);
        }
        String rest = fund.held() > 0 && fund.cap() != null
                ? words.of("share.rest", Integer.toString(fund.held()), words.money(fund.cap()), roubles(fund.rest()))
                : "";
        if (of.policy().pointValue() == PointValue.ROUBLE_DOWN) {
            Fraction value = fund.rest().dividedBy(fund.freeWeights());
            return words.of(
                    "share.roubles",
                    words.money(Money.floorToRoubles(value)),
                    shown(of.own().weight()),
                    words.money(portion.cut()),
                    rest);
        }
        return words.of(
                "share",
                roubles(fund.rest()),
                shown(of.own().weight()),
                shown(fund.freeWeights()),
                kopecks(portion.share()),
                words.money(portion.cut()),
                rest);
    }

    private String shareOfPay(SumExplained of, PersonBasis basis, Portion portion, FundBasis fund) {
        String text = words.of(
                "share.pay",
                words.money(basis.basePay()),
                shown(basis.percent()),
                shown(basis.factors()),
                Integer.toString(of.policy().paidMonths().orElse(1)),
                words.money(basis.beforeCut()));
        boolean cut = fund.asked() != null
                && fund.asked().compareTo(Objects.requireNonNull(of.list().distributable())) > 0;
        return cut
                ? text
                        + " "
                        + words.of(
                                "share.cut",
                                words.money(fund.asked()),
                                words.money(of.list().distributable()),
                                kopecks(portion.share()),
                                words.money(portion.cut()))
                : text;
    }

    private void kopeck(SumExplained of, Portion portion, List<Told> below) {
        FundBasis fund = Objects.requireNonNull(of.list().basis());
        if (portion.place() == 0) {
            return;
        }
        String key = portion.kopeck() ? "kopeck.got" : "kopeck.missed";
        below.add(Told.of(
                words.of(
                        key,
                        Long.toString(fund.leftOver()),
                        words.number(portion.share().aboveFloor().rounded(4)),
                        Integer.toString(portion.place())),
                receivers(of, fund)));
    }

    /** Who got the kopecks; nothing for a reader who may not see all of them. */
    private List<Told> receivers(SumExplained of, FundBasis fund) {
        if (of.kopecks().isEmpty() || of.kopecks().size() < fund.leftOver()) {
            return List.of();
        }
        String who = of.kopecks().stream()
                .limit(RECEIVERS_SHOWN)
                .map(one -> one.staffId() + " (" + words.number(one.fraction().rounded(4)) + ")")
                .collect(Collectors.joining(", "));
        String more = of.kopecks().size() > RECEIVERS_SHOWN ? ", …" : "";
        return List.of(Told.of(words.of("kopeck.who", who + more)));
    }

    private void after(SumExplained of, List<Told> below) {
        Allowance own = of.own();
        PersonBasis basis = own.basis();
        if (basis != null && basis.fixed().isPositive()) {
            step(below, "fixed", "", basis.fixed());
        }
        of.reductions()
                .forEach(one -> below.add(Told.of(words.of(
                        "reduction",
                        words.money(one.amount()),
                        words.day(one.imposedOn()),
                        one.order(),
                        one.reason(),
                        one.by()))));
        if (own.coefficient() != null && of.policy().districtCoefficient() != null) {
            step(below, "district", words.number(of.policy().districtCoefficient()), own.coefficient());
        }
        if (!own.monthly().isEmpty() && own.amount() != null) {
            below.add(months(own));
        }
    }

    private Told months(Allowance own) {
        List<Money> months = own.monthly();
        Money first = months.get(0);
        Money last = months.get(months.size() - 1);
        return Told.of(
                first.equals(last)
                        ? words.of("months.equal", Integer.toString(months.size()), words.money(first))
                        : words.of(
                                "months", Integer.toString(months.size() - 1), words.money(first), words.money(last)));
    }

    private static @Nullable BigDecimal roubles(@Nullable Money money) {
        return money == null ? null : money.roubles();
    }

    private String roubles(Fraction kopecks) {
        return words.money(Money.floor(kopecks));
    }

    /** Roubles with the fraction of a kopeck that is left. */
    private String kopecks(Fraction share) {
        return words.of(
                "kopeck.fraction",
                words.money(Money.floor(share)),
                words.number(share.aboveFloor().rounded(4)));
    }

    private String shown(Fraction number) {
        return words.number(Exact.decimal(number));
    }
}
