package school.quality.jobs.method;

import java.util.List;
import school.quality.jobs.store.loading.RowFault;

/** A table of which nothing was taken, because rows of it are wrong. */
public final class RowsRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RowFault> faults;

    RowsRefused(List<RowFault> faults) {
        super(faults.size() + " faults, the first " + faults.get(0).code() + " in row "
                + faults.get(0).row());
        this.faults = List.copyOf(faults);
    }

    /** All that is wrong, in the order of the rows. */
    public List<RowFault> faults() {
        return faults;
    }
}
