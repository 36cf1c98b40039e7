package school.quality.jobs.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import school.quality.jobs.load.FileContents;
import school.quality.jobs.store.loading.LoadHistory;
import school.quality.jobs.store.loading.LoadReport;
import school.quality.jobs.store.loading.LoadReports;

/** Looks into files before they are loaded, and back at the loads of a school. */
public final class UploadDesk {

    private final LoadHistory history;
    private final LoadReports reports;

    UploadDesk(LoadHistory history, LoadReports reports) {
        this.history = history;
        this.reports = reports;
    }

    /**
     * A file whose data are not those that may be loaded.
     *
     * @param what the names of its other datasets; {@code journal} for a report of an electronic journal
     */
    public record Foreign(String file, List<String> what) {}

    /** What the files have beyond the datasets allowed; empty where all of them may be loaded. Nothing is loaded. */
    public List<Foreign> foreign(List<Path> files, Allowed allowed) {
        return files.stream()
                .map(FileContents::of)
                .map(found -> new Foreign(found.file(), allowed.beyond(found.datasets(), found.journal())))
                .filter(foreign -> !foreign.what().isEmpty())
                .toList();
    }

    /** The last loads of a school, the newest first, rehearsals left out; by whom empty for everybody's. */
    public List<LoadHistory.Load> loads(String school, Optional<String> by) {
        return history.of(school, by);
    }

    /** A load of this school. */
    public Optional<LoadHistory.Load> load(String school, long loadId) {
        return history.find(school, loadId);
    }

    /** What became of the rows of a load of this school; empty where there is no such load, or it has not ended. */
    public Optional<LoadReport> report(String school, long loadId) {
        return history.find(school, loadId)
                .filter(load -> load.state() == LoadHistory.State.DONE)
                .map(load -> reports.of(load.loadId()));
    }
}
