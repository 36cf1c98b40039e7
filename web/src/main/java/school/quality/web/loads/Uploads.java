package school.quality.web.loads;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.multipart.MultipartFile;
import school.quality.jobs.desk.Allowed;
import school.quality.jobs.desk.LoadDesk;
import school.quality.jobs.desk.UploadDesk;
import school.quality.jobs.desk.UploadDesk.Foreign;
import school.quality.jobs.store.loading.LoadReport;
import school.quality.jobs.store.loading.LoadRequest;
import school.quality.web.access.Viewer;
import school.quality.web.background.Background;
import school.quality.web.loads.Upload.Checked;

/** The files that people have sent and not loaded yet; each person has one such pile in a school. */
final class Uploads {

    private static final Duration KEPT = Duration.ofHours(1);

    private final Path folder;
    private final LoadDesk loads;
    private final UploadDesk desk;
    private final Background background;
    private final HeardProgress progress;
    private final Map<String, Upload> uploads = new ConcurrentHashMap<>();

    /** What an earlier start of the program has left in the folder is deleted. */
    Uploads(Path folder, LoadDesk loads, UploadDesk desk, Background background, HeardProgress progress) {
        this.folder = folder;
        this.loads = loads;
        this.desk = desk;
        this.background = background;
        this.progress = progress;
        SentFiles.delete(folder);
    }

    /**
     * Takes files and begins to look what is in them.
     *
     * @throws UploadRefused where they are not even kept
     */
    Upload take(Viewer viewer, List<MultipartFile> sent, LoadOptions options) {
        options.check();
        forgetOld();
        String id = UUID.randomUUID().toString();
        Path own = folder.resolve(id);
        Upload upload = new Upload(id, viewer.login(), own, options.request(SentFiles.keep(sent, own), viewer));
        discardOthers(viewer);
        Allowed allowed = OwnDatasets.of(viewer);
        upload.check(background.begin(() -> check(upload, allowed)));
        uploads.put(id, upload);
        return upload;
    }

    Optional<Upload> find(Viewer viewer, String id) {
        return Optional.ofNullable(uploads.get(id)).filter(upload -> upload.isOf(viewer.school(), viewer.login()));
    }

    /** The one that waits for this person. */
    Optional<Upload> waiting(Viewer viewer) {
        return uploads.values().stream()
                .filter(upload -> upload.isOf(viewer.school(), viewer.login()))
                .findFirst();
    }

    /** Loads what was looked at; once, however often it is asked for. */
    void load(Upload upload) {
        synchronized (upload) {
            boolean ready = upload.checking()
                    .flatMap(task -> task.result())
                    .filter(Checked::isLoadable)
                    .isPresent();
            if (ready && upload.loading().isEmpty()) {
                upload.load(background.begin(() -> carryOut(upload)));
            }
        }
    }

    /** Forgets an upload with its files, unless they are being loaded. */
    void discard(Upload upload) {
        if (!upload.isBusy()) {
            uploads.remove(upload.id());
            SentFiles.delete(upload.folder());
        }
    }

    private Checked check(Upload upload, Allowed allowed) {
        boolean loadable = false;
        try {
            Checked checked = checked(upload, allowed);
            loadable = checked.isLoadable();
            return checked;
        } finally {
            if (!loadable) {
                SentFiles.delete(upload.folder());
            }
        }
    }

    private Checked checked(Upload upload, Allowed allowed) {
        LoadRequest request = upload.request();
        List<Foreign> foreign = desk.foreign(request.paths(), allowed);
        return foreign.isEmpty()
                ? new Checked(
                        foreign, Optional.of(progress.during(upload::hear, () -> loads.load(request.rehearsed()))))
                : new Checked(foreign, Optional.empty());
    }

    private LoadReport carryOut(Upload upload) {
        try {
            return progress.during(upload::hear, () -> loads.load(upload.request()));
        } finally {
            SentFiles.delete(upload.folder());
        }
    }

    private void discardOthers(Viewer viewer) {
        List.copyOf(uploads.values()).stream()
                .filter(upload -> upload.isOf(viewer.school(), viewer.login()))
                .forEach(this::discard);
    }

    private void forgetOld() {
        Instant before = Instant.now().minus(KEPT);
        List.copyOf(uploads.values()).stream()
                .filter(upload -> upload.isOlderThan(before))
                .forEach(this::discard);
    }
}
