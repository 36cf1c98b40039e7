package school.quality.jobs.load;

import java.nio.file.Path;
import java.util.Locale;
import school.quality.jobs.store.loading.LoadReports;

/** The rows that a load rejected, as a workbook that can be corrected and loaded again as it is. */
public final class RejectedRows {

    private final LoadReports reports;

    public RejectedRows(LoadReports reports) {
        this.reports = reports;
    }

    public boolean write(long loadId, Path workbook, Locale language) {
        throw new UnsupportedOperationException();
    }
}
