package school.quality.jobs.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.jobs.store.Reduction;
import school.quality.jobs.store.results.Locks;
import school.quality.jobs.store.results.PaidLists;
import school.quality.jobs.store.results.Reductions;
import school.quality.jobs.store.results.ResultFilter;
import school.quality.jobs.store.results.Schools;

/**
 * Lower allowances for sanctions. Never automatic: a person enters each, and the two limits of the law are kept (Labour Code,
 * article 135): only the allowance of the period in which the sanction was imposed, and at most 20 % of a month's pay.
 */
public final class ReductionDesk {

    private static final Fraction MOST_OF_PAY = Fraction.of(20, 100);

    private final OrderDesk orders;
    private final Reductions reductions;
    private final Locks locks;
    private final PaidLists lists;
    private final TransactionTemplate transaction;

    ReductionDesk(
            OrderDesk orders, Reductions reductions, Locks locks, PaidLists lists, TransactionTemplate transaction) {
        this.orders = orders;
        this.reductions = reductions;
        this.locks = locks;
        this.lists = lists;
        this.transaction = transaction;
    }

    /** What is wanted for whom: the sanction is named by its day. */
    public record Wanted(String period, Optional<String> school, String staffId, LocalDate imposedOn) {

        String sanction() {
            return staffId + ", " + imposedOn;
        }
    }

    /** All entries of a period, withdrawn ones too. */
    public List<Reduction> all(String period, Optional<String> school) {
        return reductions.of(orders.school(school).schoolId(), period);
    }

    /**
     * Reduces an allowance; it holds at once, without another run.
     *
     * @return the code of the school
     * @throws OrderRefused where the limits of the law, or anything else, stand against it
     */
    public String enter(Wanted wanted, Money amount, String reason, String by) {
        Schools.School school = orders.school(wanted.school());
        transaction.executeWithoutResult(status -> enter(school, wanted, amount, reason.strip(), by.strip()));
        return school.code();
    }

    private void enter(Schools.School school, Wanted wanted, Money amount, String reason, String by) {
        refuseIf(by.isEmpty(), OrderRefused.Code.NO_NAME, wanted.period());
        refuseIf(reason.isEmpty(), OrderRefused.Code.NO_REASON, wanted.period());
        refuseIf(isLocked(school, wanted), OrderRefused.Code.LOCKED, wanted.period());
        String orderNo = sanction(school, wanted).orderNo();
        limit(amount, payLimit(school, wanted), OrderRefused.Code.ABOVE_PAY_LIMIT);
        limit(amount, allowance(school, wanted), OrderRefused.Code.ABOVE_ALLOWANCE);
        reductions.enter(
                school.schoolId(),
                wanted.period(),
                new Reduction(wanted.staffId(), wanted.imposedOn(), orderNo, amount, reason, by, null));
    }

    /**
     * Takes a reduction back.
     *
     * @return the code of the school
     * @throws OrderRefused where there is none in force, or the period is locked
     */
    public String withdraw(Wanted wanted, String by) {
        Schools.School school = orders.school(wanted.school());
        refuseIf(by.isBlank(), OrderRefused.Code.NO_NAME, wanted.period());
        refuseIf(isLocked(school, wanted), OrderRefused.Code.LOCKED, wanted.period());
        boolean withdrawn = reductions.withdraw(
                school.schoolId(), wanted.period(), wanted.staffId(), wanted.imposedOn(), by.strip());
        refuseIf(!withdrawn, OrderRefused.Code.NOT_REDUCED, wanted.sanction());
        return school.code();
    }

    private boolean isLocked(Schools.School school, Wanted wanted) {
        return locks.version(school.schoolId(), wanted.period()) > 0;
    }

    private Reductions.Sanction sanction(Schools.School school, Wanted wanted) {
        Reductions.Sanction sanction = reductions
                .sanction(school.schoolId(), wanted.period(), wanted.staffId(), wanted.imposedOn())
                .orElseThrow(() -> new OrderRefused(OrderRefused.Code.NO_SANCTION, wanted.sanction()));
        refuseIf(!sanction.ofPeriod(), OrderRefused.Code.SANCTION_OF_ANOTHER_PERIOD, wanted.sanction());
        refuseIf(
                reductions.isReduced(school.schoolId(), wanted.staffId(), wanted.imposedOn()),
                OrderRefused.Code.REDUCED_BEFORE,
                wanted.sanction());
        return sanction;
    }

    /** 20 % of a month's base pay, less what other reductions of the period take. */
    private Money payLimit(Schools.School school, Wanted wanted) {
        Money most = reductions
                .basePay(school.schoolId(), wanted.period(), wanted.staffId())
                .orElseThrow(() -> new OrderRefused(OrderRefused.Code.NO_BASE_PAY, wanted.staffId()))
                .floorTimes(MOST_OF_PAY);
        return reductions.of(school.schoolId(), wanted.period()).stream()
                .filter(Reduction::isInForce)
                .filter(other -> other.staffId().equals(wanted.staffId()))
                .map(Reduction::amount)
                .reduce(most, Money::minus);
    }

    /** What the person would be paid now. */
    private Money allowance(Schools.School school, Wanted wanted) {
        ResultFilter filter = new ResultFilter(wanted.period(), List.of(school.code()), Optional.empty());
        try (Stream<AllowanceList> found = lists.of(filter)) {
            return found.flatMap(list -> list.rows().stream())
                    .filter(row -> row.staffId().equals(wanted.staffId()))
                    .map(Allowance::amount)
                    .flatMap(Stream::ofNullable)
                    .reduce(Money.ZERO, Money::plus);
        }
    }

    private static void limit(Money amount, Money most, OrderRefused.Code code) {
        refuseIf(amount.compareTo(most) > 0, code, most.toString());
    }

    private static void refuseIf(boolean wrong, OrderRefused.Code code, String detail) {
        if (wrong) {
            throw new OrderRefused(code, detail);
        }
    }
}
