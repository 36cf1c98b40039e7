package school.quality.jobs.export.statement;

import static school.quality.jobs.export.statement.Page.at;
import static school.quality.jobs.export.statement.Page.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.allowance.FundBasis;
import school.quality.engine.allowance.PersonBasis;
import school.quality.engine.explanation.Explanation;
import school.quality.engine.explanation.SumExplained;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.engine.money.Portion;
import school.quality.engine.regulation.AllowancePolicy;
import school.quality.engine.regulation.AllowancePolicy.Mode;
import school.quality.engine.regulation.AllowancePolicy.PointValue;
import school.quality.jobs.export.Reasons;
import school.quality.jobs.export.Words;

/** The money of a statement: each step a formula, with what the run kept beside it. */
record StatementMoney(Words words, Reasons reasons) {

    private static final int SUM = 5;

    void write(Explanation explanation, Page page, String points) {
        for (SumExplained sum : explanation.sums()) {
            page.row(true, (Object[]) words.of("money.columns").split(";"));
            String said = reasons.ofAllowance(sum.own());
            if (said != null) {
                page.line(said, false);
            }
            write(sum, page, points.isEmpty() ? "0" : points);
            page.skip();
        }
    }

    private void write(SumExplained sum, Page page, String points) {
        PersonBasis basis = sum.own().basis();
        FundBasis fund = sum.list().basis();
        String own = step(page, "money.points", points, sum.own().points());
        if (basis == null || fund == null || basis.portion() == null) {
            return;
        }
        String shared = fund(sum, fund, page);
        String share = sum.policy().mode() == Mode.FUND_SHARE
                ? ofFund(sum, basis, fund, page, own, shared)
                : ofPay(sum, basis, fund, page, own, shared);
        amount(sum, basis, fund, page, share);
    }

    private String fund(SumExplained sum, FundBasis fund, Page page) {
        AllowancePolicy policy = sum.policy();
        BigDecimal all =
                sum.list().fund() == null ? BigDecimal.ZERO : sum.list().fund().roubles();
        String left = step(page, "money.fund", all.toPlainString(), all);
        if (policy.fundIncludesContributions() && policy.contributionRate() != null) {
            left = step(
                    page,
                    "money.contributions",
                    cut(left + "/(1+" + policy.contributionRate() + ")"),
                    roubles(fund.withoutContributions()));
        }
        if (policy.fundIncludesCoefficient() && policy.districtCoefficient() != null) {
            left = step(
                    page,
                    "money.coefficient.out",
                    cut(left + "/" + policy.districtCoefficient()),
                    roubles(fund.withoutCoefficient()));
        }
        String reserve = step(page, "money.reserve", cut(left + "*" + policy.reserve()), roubles(fund.reserve()));
        String fixed = step(page, "money.fixed.all", policy.fixedPart() + "*" + fund.persons(), roubles(fund.fixed()));
        Money shared = sum.list().distributable();
        return step(
                page,
                "money.shared",
                "ROUND(" + left + "-" + reserve + "-" + fixed + ",2)",
                shared == null ? null : roubles(shared));
    }

    private String factors(SumExplained sum, PersonBasis basis) {
        String factors = sum.policy().weight().countsFte() ? "*" + basis.fte().toPlainString() : "";
        return sum.policy().weight().countsDays() && basis.days() != null
                ? factors + "*" + basis.days().worked() + "/" + basis.days().norm()
                : factors;
    }

    private String ofFund(SumExplained sum, PersonBasis basis, FundBasis fund, Page page, String own, String shared) {
        String weight = step(
                page,
                "money.weight",
                own + factors(sum, basis),
                StatementBook.decimal(sum.own().weight()));
        step(page, "money.weights", quotient(fund.weights()), StatementBook.decimal(fund.weights()));
        if (basis.held() && fund.cap() != null) {
            return step(page, "money.cap", fund.cap().toString(), roubles(fund.cap()));
        }
        String rest = shared;
        if (fund.held() > 0
                && fund.cap() != null
                && sum.policy().capSurplus() == AllowancePolicy.CapSurplus.REDISTRIBUTE) {
            rest = step(
                    page,
                    "money.rest",
                    shared + "-" + fund.cap() + "*" + fund.held(),
                    roubles(Money.floor(fund.rest())));
        }
        String value = rest + "/(" + quotient(fund.freeWeights()) + ")";
        Portion portion = portion(basis);
        return sum.policy().pointValue() == PointValue.ROUBLE_DOWN
                ? step(
                        page,
                        "money.share.roubles",
                        cut("INT(ROUND(" + value + ",6))*" + weight),
                        roubles(portion.cut()))
                : step(page, "money.share", cut(value + "*" + weight), roubles(portion.cut()));
    }

    private String ofPay(SumExplained sum, PersonBasis basis, FundBasis fund, Page page, String own, String shared) {
        String percent = sum.policy().mode() == Mode.PERCENT_OF_PAY
                ? own
                : StatementBook.decimal(basis.percent()).toPlainString();
        Money pay = basis.basePay() == null ? Money.ZERO : basis.basePay();
        String month = step(page, "money.month", cut(pay + "*" + percent + "/100" + factors(sum, basis)), null);
        String before = "ROUND(" + month + "*" + sum.policy().paidMonths().orElse(1) + ",2)";
        String held = fund.cap() == null ? before : "MIN(" + before + "," + fund.cap() + ")";
        String asked =
                step(page, "money.asked.own", held, basis.beforeCut() == null ? null : roubles(basis.beforeCut()));
        if (fund.asked() == null) {
            return asked;
        }
        String all = step(page, "money.asked", fund.asked().toString(), roubles(fund.asked()));
        return step(
                page,
                "money.share.pay",
                "IF(" + all + ">" + shared + "," + cut(shared + "*" + asked + "/" + all) + "," + asked + ")",
                roubles(portion(basis).cut()));
    }

    private void amount(SumExplained sum, PersonBasis basis, FundBasis fund, Page page, String share) {
        Portion portion = portion(basis);
        String place =
                step(page, "money.place", Integer.toString(portion.place()), BigDecimal.valueOf(portion.place()));
        String left = step(page, "money.left", Long.toString(fund.leftOver()), BigDecimal.valueOf(fund.leftOver()));
        String kopeck = step(
                page,
                "money.kopeck",
                "IF(AND(" + place + ">0," + place + "<=" + left + "),0.01,0)",
                portion.kopeck() ? new BigDecimal("0.01") : BigDecimal.ZERO);
        String fixed = step(page, "money.fixed", basis.fixed().toString(), roubles(basis.fixed()));
        String reduced = step(
                page,
                "money.reduced",
                sum.own().reduced().toString(),
                roubles(sum.own().reduced()));
        Money own = sum.own().amount();
        String amount = step(
                page,
                "money.amount",
                "ROUND(" + share + "+" + kopeck + "+" + fixed + "-" + reduced + ",2)",
                own == null ? null : roubles(own));
        BigDecimal district = sum.policy().districtCoefficient();
        Money added = sum.own().coefficient();
        if (district != null && added != null) {
            step(page, "money.coefficient", cut(amount + "*(" + district + "-1)"), roubles(added));
        }
        months(sum, page, amount);
    }

    private void months(SumExplained sum, Page page, String amount) {
        List<Money> months = sum.own().monthly();
        if (months.isEmpty()) {
            return;
        }
        int number = months.size();
        String each = step(page, "money.month.each", cut(amount + "/" + number), roubles(months.get(0)));
        step(
                page,
                "money.month.last",
                "ROUND(" + amount + "-" + each + "*" + (number - 1) + ",2)",
                roubles(months.get(number - 1)));
    }

    private static Portion portion(PersonBasis basis) {
        Portion portion = basis.portion();
        if (portion == null) {
            throw new IllegalStateException("Only who gets a share has one");
        }
        return portion;
    }

    /** The address of the step's number. */
    private String step(Page page, String key, String formula, @Nullable BigDecimal kept) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(null);
        cells.add(null);
        cells.add(words.of(key));
        cells.add(null);
        cells.add(null);
        cells.add(formula(formula));
        cells.add(kept);
        int row = page.row(false, cells.toArray());
        return at(SUM, row);
    }

    /** Fractions of a kopeck cut off; a spreadsheet's numbers miss a whole kopeck by less than a millionth. */
    private static String cut(String roubles) {
        return "INT(ROUND((" + roubles + ")*100,6))/100";
    }

    private static String quotient(Fraction number) {
        return number.numerator() + "/" + number.denominator();
    }

    private static BigDecimal roubles(Money money) {
        return money.roubles();
    }
}
