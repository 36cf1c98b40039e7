package school.quality.web.loads;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.desk.UploadDesk.Foreign;
import school.quality.jobs.store.loading.LoadProgress;
import school.quality.jobs.store.loading.LoadReport;
import school.quality.jobs.store.loading.LoadRequest;
import school.quality.web.background.Task;

/** Files that somebody has sent, on their way from being looked at to being loaded. */
final class Upload {

    private final String id;
    private final String login;
    private final Path folder;
    private final LoadRequest request;
    private volatile @Nullable Task<Checked> checking;
    private volatile @Nullable Task<LoadReport> loading;
    private volatile @Nullable LoadProgress progress;

    /**
     * What was found without changing anything.
     *
     * @param foreign files with data that are not this person's to load; then nothing else was looked at
     */
    record Checked(List<Foreign> foreign, Optional<LoadReport> report) {

        /** Whether there is anything that could be loaded. */
        boolean isLoadable() {
            return report.filter(found -> found.outcome() != LoadReport.Outcome.NOTHING_TAKEN)
                    .isPresent();
        }
    }

    /** @param request of the load itself, not of the rehearsal before it */
    Upload(String id, String login, Path folder, LoadRequest request) {
        this.id = id;
        this.login = login;
        this.folder = folder;
        this.request = request;
    }

    String id() {
        return id;
    }

    Path folder() {
        return folder;
    }

    LoadRequest request() {
        return request;
    }

    String school() {
        return request.school().orElseThrow();
    }

    boolean isOf(String school, String person) {
        return school().equals(school) && login.equals(person);
    }

    List<String> names() {
        return request.paths().stream()
                .map(path -> String.valueOf(path.getFileName()))
                .toList();
    }

    void check(Task<Checked> task) {
        checking = task;
    }

    void load(Task<LoadReport> task) {
        loading = task;
    }

    void hear(LoadProgress heard) {
        progress = heard;
    }

    Optional<LoadProgress> progress() {
        return Optional.ofNullable(progress);
    }

    Optional<Task<Checked>> checking() {
        return Optional.ofNullable(checking);
    }

    Optional<Task<LoadReport>> loading() {
        return Optional.ofNullable(loading);
    }

    /** Whether something goes on with it right now. */
    boolean isBusy() {
        return loading()
                .map(task -> !task.isDone())
                .or(() -> checking().map(task -> !task.isDone()))
                .orElse(true);
    }

    boolean isOlderThan(Instant moment) {
        return checking().map(task -> task.begun().isBefore(moment)).orElse(false);
    }
}
