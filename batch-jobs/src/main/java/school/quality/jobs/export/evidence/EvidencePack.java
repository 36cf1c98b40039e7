package school.quality.jobs.export.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import school.quality.jobs.export.ExportProblem;
import school.quality.jobs.sheet.WholeFile;

/** Closes a folder of evidence: pages, manifest, archive. Equal contents give equal bytes. */
public final class EvidencePack {

    /** Read by {@code sha256sum -c}. */
    static final String MANIFEST = "MANIFEST.sha256";

    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private EvidencePack() {}

    /**
     * Writes the archive whole or not at all.
     *
     * @throws ExportProblem where the file cannot be written
     */
    public static void write(EvidenceFolder folder, EvidenceFacts facts, Path file) {
        folder.text("README.html", EvidencePage.ENGLISH.of(facts));
        folder.text(MANIFEST, manifest(folder, folder.files()));
        // not in the manifest: not every unpacking program gets the letters of its name right
        folder.text("ПРОЧТИ.html", EvidencePage.RUSSIAN.of(facts));
        try {
            WholeFile.write(file, out -> zip(folder, out));
        } catch (UncheckedIOException e) {
            throw new ExportProblem(e.getCause(), ExportProblem.Code.NOT_WRITTEN, file);
        }
    }

    private static String manifest(EvidenceFolder folder, List<String> files) {
        return files.stream()
                .map(name -> sha256(folder, name) + "  " + name + "\n")
                .collect(Collectors.joining());
    }

    private static String sha256(EvidenceFolder folder, String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            folder.copy(name, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void zip(EvidenceFolder folder, OutputStream out) {
        try {
            ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
            for (String name : folder.files()) {
                zip.putArchiveEntry(entry(name));
                folder.copy(name, zip);
                zip.closeArchiveEntry();
            }
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ZipArchiveEntry entry(String name) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        // a ZIP holds local time: only this way it holds the same everywhere
        entry.setTime(ANY_TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        return entry;
    }
}
