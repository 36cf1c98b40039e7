package school.quality.jobs.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Takes the moment of writing out of a workbook, so that equal results give equal bytes. */
final class TimelessZip {

    private static final Optional<Date> NO_MOMENT = Optional.of(Date.from(Instant.parse("2000-01-01T00:00:00Z")));
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private TimelessZip() {}

    static void forgetMoments(XSSFWorkbook book) {
        CoreProperties about = book.getProperties().getCoreProperties();
        about.setCreator("VSOKO");
        about.setCreated(NO_MOMENT);
        about.setModified(NO_MOMENT);
    }

    static void copy(Path archive, OutputStream target) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
            ZipArchiveOutputStream copy = new ZipArchiveOutputStream(target);
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                try (InputStream packed = zip.getRawInputStream(entry)) {
                    copy.addRawArchiveEntry(withoutTime(entry), packed);
                }
            }
            copy.finish();
        }
    }

    private static ZipArchiveEntry withoutTime(ZipArchiveEntry entry) {
        ZipArchiveEntry plain = new ZipArchiveEntry(entry.getName());
        plain.setMethod(entry.getMethod());
        plain.setCrc(entry.getCrc());
        plain.setSize(entry.getSize());
        plain.setCompressedSize(entry.getCompressedSize());
        // A ZIP holds local time: only this way it holds the same everywhere.
        plain.setTime(ANY_TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        return plain;
    }
}
