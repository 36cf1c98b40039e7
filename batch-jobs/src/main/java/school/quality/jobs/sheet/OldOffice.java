package school.quality.jobs.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The container of old Office files, which is also the wrapping of a workbook with a password. None is read so far. */
final class OldOffice {

    private OldOffice() {}

    static UnreadableFile refusal(Path path) {
        String name = Names.of(path);
        try (POIFSFileSystem files = new POIFSFileSystem(path.toFile(), true)) {
            Set<String> entries = files.getRoot().getEntryNames();
            if (entries.contains("EncryptedPackage")) {
                return new UnreadableFile(FileFault.ENCRYPTED, name);
            }
            boolean workbook = entries.contains("Workbook") || entries.contains("Book");
            return workbook
                    ? new UnreadableFile(FileFault.XLS_NOT_YET, name)
                    : new UnreadableFile(FileFault.NOT_A_TABLE, name, "kind.office");
        } catch (IOException | RuntimeException e) {
            return new UnreadableFile(e, FileFault.DAMAGED, name);
        }
    }
}
