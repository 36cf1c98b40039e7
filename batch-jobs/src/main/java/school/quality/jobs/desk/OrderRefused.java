package school.quality.jobs.desk;

import java.util.Optional;

/** A step on the way to payment that was not taken. */
public final class OrderRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Code {
        NO_SUCH_SCHOOL,
        /** Several schools or none are there and none was named. */
        WHICH_SCHOOL,
        /** The school has no sheets for the period. */
        NOTHING_RATED,
        /** Nobody is named who answers for the lock. */
        NO_NAME,
        /** Another period, the one named, has paid a row of the fund already. */
        FUND_PAID,
        /** The checks before an order stop it; see {@link OrderRefused#report}. */
        CHECKS,
        NOT_LOCKED,
        /** The period is paid: its sums are no longer changed. */
        LOCKED,
        NO_REASON,
        /** The person has no such sanction. */
        NO_SANCTION,
        /** The sanction was not imposed in this period. */
        SANCTION_OF_ANOTHER_PERIOD,
        /** For this sanction a sum was reduced already. */
        REDUCED_BEFORE,
        /** No reduction for this sanction is in force. */
        NOT_REDUCED,
        /** Without a base pay the limit of the law cannot be checked. */
        NO_BASE_PAY,
        /** Above 20 % of the month's pay, or of what earlier reductions left of it. */
        ABOVE_PAY_LIMIT,
        /** Above the person's allowance of the period. */
        ABOVE_ALLOWANCE,
        /** The newest result is the locked one. */
        NOTHING_CHANGED
    }

    private final Code code;
    private final transient Optional<OrderDesk.OrderReport> report;

    OrderRefused(Code code, String detail) {
        this(code, detail, Optional.empty());
    }

    OrderRefused(OrderDesk.OrderReport report) {
        this(Code.CHECKS, report.period(), Optional.of(report));
    }

    private OrderRefused(Code code, String detail, Optional<OrderDesk.OrderReport> report) {
        super(code, detail);
        this.code = code;
        this.report = report;
    }

    /** What stopped it. */
    public Optional<OrderDesk.OrderReport> report() {
        return report;
    }

    @Override
    public Code code() {
        return code;
    }
}
