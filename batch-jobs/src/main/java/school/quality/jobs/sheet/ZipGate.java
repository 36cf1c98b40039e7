package school.quality.jobs.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks a whole ZIP into nothing, counting what really comes out: sizes that a file declares are not believed. After
 * the gate the file is known to be complete, undamaged and of bearable size.
 */
final class ZipGate {

    private static final long ENTRY_LIMIT = 1L << 30;
    private static final long TOTAL_LIMIT = 2L << 30;
    private static final long RATIO_LIMIT = 250;
    private static final long RATIO_FROM = 8L << 20;
    private static final int MOST_ENTRIES = 1_000;

    private final Path path;
    private final byte[] buffer = new byte[1 << 16];
    private final Set<String> names = new HashSet<>();
    private long total;

    private ZipGate(Path path) {
        this.path = path;
    }

    static void pass(Path path) {
        ZipGate gate = new ZipGate(path);
        try (ZipFile zip = ZipFile.builder().setPath(path).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                gate.check(zip, entry);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile(e, FileFault.TRUNCATED, Names.of(path));
        }
    }

    private void check(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableFile(FileFault.ENCRYPTED, Names.of(path));
        }
        if (names.size() >= MOST_ENTRIES) {
            throw tooBig();
        }
        // Two parts of one name let two programs see two different workbooks in one file.
        if (!names.add(entry.getName().toLowerCase(Locale.ROOT)) || !zip.canReadEntryData(entry)) {
            throw new UnreadableFile(FileFault.DAMAGED, Names.of(path));
        }
        try (InputStream content = zip.getInputStream(entry)) {
            unpack(entry, content);
        }
    }

    private void unpack(ZipArchiveEntry entry, InputStream content) throws IOException {
        CRC32 sum = new CRC32();
        long limit = limit(entry);
        long size = 0;
        for (int read; (read = content.read(buffer)) >= 0; ) {
            sum.update(buffer, 0, read);
            size += read;
            total += read;
            if (size > limit || total > TOTAL_LIMIT) {
                throw tooBig();
            }
        }
        if (entry.getCrc() != sum.getValue()) {
            throw new UnreadableFile(FileFault.DAMAGED, Names.of(path));
        }
    }

    private static long limit(ZipArchiveEntry entry) {
        return Math.min(ENTRY_LIMIT, Math.max(RATIO_FROM, RATIO_LIMIT * Math.max(0, entry.getCompressedSize())));
    }

    private UnreadableFile tooBig() {
        return new UnreadableFile(FileFault.UNPACKS_TOO_BIG, Names.of(path));
    }
}
