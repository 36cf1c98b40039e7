package school.quality.web.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;
import school.quality.jobs.desk.ClaimDesk;
import school.quality.web.access.Viewer;
import school.quality.web.layout.Download;

/** Hands out a document of a sheet: only to whom the database shows the sheet, and never to be opened as a page. */
public final class Documents {

    private Documents() {}

    /** What is not theirs is not there. */
    public static ResponseEntity<?> download(ClaimDesk claims, Viewer viewer, long number) {
        ClaimDesk.Delivered document = claims.document(viewer.of().schoolId(), number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Download.of(document.name(), file -> {
            try {
                Files.write(file, document.bytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
