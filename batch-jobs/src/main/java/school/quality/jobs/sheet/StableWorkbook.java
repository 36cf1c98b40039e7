package school.quality.jobs.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
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
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Saves a workbook or a text document without the marks of the moment, so that equal content gives equal bytes. */
public final class StableWorkbook {

    private static final Instant NO_MOMENT = Instant.parse("2000-01-01T00:00:00Z");
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private StableWorkbook() {}

    /** Saves a workbook or a text document into a stream, which stays open. */
    public static void save(POIXMLDocument document, OutputStream target) throws IOException {
        save(document.getPackage(), document::write, target);
    }

    /** Saves the parts of a text document into a stream, which stays open. */
    public static void save(OPCPackage document, OutputStream target) throws IOException {
        save(document, document::save, target);
    }

    static void save(XSSFWorkbook book, Writing writing, OutputStream target) throws IOException {
        save(book.getPackage(), writing, target);
    }

    private static void save(OPCPackage document, Writing writing, OutputStream target) throws IOException {
        forgetMoments(document);
        Path draft = Files.createTempFile("vsoko", ".xlsx");
        try {
            try (OutputStream content = Files.newOutputStream(draft)) {
                writing.to(content);
            }
            copyWithoutTimes(draft, target);
        } finally {
            Files.delete(draft);
        }
    }

    private static void forgetMoments(OPCPackage document) throws IOException {
        try {
            PackageProperties about = document.getPackageProperties();
            about.setCreatorProperty("VSOKO");
            about.setCreatedProperty(Optional.of(Date.from(NO_MOMENT)));
            about.setModifiedProperty(Optional.of(Date.from(NO_MOMENT)));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static void copyWithoutTimes(Path draft, OutputStream target) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(draft).get()) {
            ZipArchiveOutputStream copy = new ZipArchiveOutputStream(target);
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                try (InputStream packed = zip.getRawInputStream(entry)) {
                    copy.addRawArchiveEntry(withoutTime(entry), packed);
                }
            }
            copy.finish();
            copy.flush();
        }
    }

    private static ZipArchiveEntry withoutTime(ZipArchiveEntry entry) {
        ZipArchiveEntry plain = new ZipArchiveEntry(entry.getName());
        plain.setMethod(entry.getMethod());
        plain.setCrc(entry.getCrc());
        plain.setSize(entry.getSize());
        plain.setCompressedSize(entry.getCompressedSize());
        // A ZIP holds local time; in some zone the first days of 1980 lie before what it can hold.
        plain.setTime(ANY_TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        return plain;
    }

    /** Writes the workbook out. */
    interface Writing {
        void to(OutputStream target) throws IOException;
    }
}
