package school.quality.jobs.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.fault.Sentences;
import school.quality.jobs.sheet.WorkbookWriter;
import school.quality.jobs.store.loading.LoadReports;

/** The rows that a load rejected, as a workbook that can be corrected and loaded again as it is. */
public final class RejectedRows {

    private final LoadReports reports;

    public RejectedRows(LoadReports reports) {
        this.reports = reports;
    }

    /**
     * Writes a sheet for each dataset with rejected rows: the cells as they stood, those at fault marked, and
     * beside them file, sheet, row and reasons, which a load passes over.
     *
     * @return false if no row was rejected; then nothing is written
     */
    public boolean write(long loadId, Path workbook, Locale language) {
        List<Dataset> datasets = reports.datasetsWithRejections(loadId);
        if (datasets.isEmpty()) {
            return false;
        }
        WorkbookWriter.write(
                workbook,
                book -> datasets.forEach(dataset -> {
                    RejectedSheet sheet = new RejectedSheet(book, dataset, language, Sentences.in(language));
                    reports.rejectedRows(loadId, dataset, sheet::add);
                }));
        return true;
    }
}
