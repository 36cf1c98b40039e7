package school.quality.web.loads;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.desk.Allowed;
import school.quality.jobs.store.loading.LoadProgress;
import school.quality.web.access.Viewer;
import school.quality.web.loads.Upload.Checked;

/**
 * What was found in files that somebody has sent, or how far their load has come.
 *
 * @param progress null before the first sign of it
 * @param shown null until everything has been looked at
 * @param foreign files with data that are not this person's to load
 * @param failed whether something unforeseen ended it
 */
record UploadPage(
        String id,
        List<String> names,
        boolean busy,
        boolean loading,
        @Nullable LoadProgress progress,
        @Nullable LoadShown shown,
        boolean loadable,
        List<ForeignShown> foreign,
        boolean failed) {

    /** A file with the names of its data as the school calls them. */
    record ForeignShown(String file, String what, boolean journal) {}

    static UploadPage of(Upload upload, Viewer viewer) {
        // asked first: what ends after this still shows as going on, and the page is asked for again
        boolean busy = upload.isBusy();
        Optional<Checked> checked = upload.checking().flatMap(task -> task.result());
        boolean failed = upload.checking().map(task -> task.hasFailed()).orElse(false)
                || upload.loading().map(task -> task.hasFailed()).orElse(false);
        return new UploadPage(
                upload.id(),
                upload.names(),
                busy,
                upload.loading().isPresent(),
                upload.progress().orElse(null),
                checked.flatMap(Checked::report)
                        .map(report -> LoadShown.of(report, viewer.language()))
                        .orElse(null),
                checked.map(Checked::isLoadable).orElse(false) && !failed,
                foreign(checked, viewer),
                failed);
    }

    private static List<ForeignShown> foreign(Optional<Checked> checked, Viewer viewer) {
        return checked.map(Checked::foreign).orElse(List.of()).stream()
                .map(one -> new ForeignShown(
                        one.file(),
                        String.join(
                                ", ",
                                one.what().stream()
                                        .filter(name -> !name.equals(Allowed.JOURNAL))
                                        .map(name -> LoadShown.title(name, viewer.language()))
                                        .toList()),
                        one.what().contains(Allowed.JOURNAL)))
                .toList();
    }
}
