package school.quality.jobs.desk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.desk.OrderDesk.OrderReport;

/** Papers that were not written. */
public final class PapersRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Code {
        /** The checks before an order found what stops it. */
        STOPPED,
        /** The result is by several regulations and none was named. */
        WHICH_REGULATION,
        /** The result is not by this regulation. */
        NOT_BY_REGULATION,
        /** The period was paid by an earlier version; what a correction changed is ordered with the next period. */
        CORRECTED
    }

    private final Code code;
    private final transient @Nullable OrderReport report;

    PapersRefused(Code code, String detail) {
        this(code, detail, null);
    }

    PapersRefused(Code code, String detail, @Nullable OrderReport report) {
        super(code, detail);
        this.code = code;
        this.report = report;
    }

    @Override
    public Code code() {
        return code;
    }

    /** What stopped the order, where that is the reason. */
    public Optional<OrderReport> report() {
        return Optional.ofNullable(report);
    }
}
