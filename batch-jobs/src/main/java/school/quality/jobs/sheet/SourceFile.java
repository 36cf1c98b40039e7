package school.quality.jobs.sheet;

import java.nio.file.Path;
import java.util.List;

/**
 * A file as a user gave it: a workbook, a CSV or a JSON file, told apart by its content.
 *
 * <p>Opening reads it once from end to end, so that a damaged or hostile file is refused before its first row is seen.
 */
public final class SourceFile {

    private final Path path;
    private final Fingerprint fingerprint;
    private final Container container;

    private SourceFile(Path path, Fingerprint fingerprint, Container container) {
        this.path = path;
        this.fingerprint = fingerprint;
        this.container = container;
    }

    /** @throws UnreadableFile when the file cannot be taken, with the reason */
    public static SourceFile open(Path path) {
        SourceFile file = begin(path);
        file.container.readThrough();
        return file;
    }

    /**
     * Opens a file for somebody who reads all its rows and can undo what came of them: a fault in the middle of a text is
     * found when its row comes.
     *
     * @throws UnreadableFile when the file cannot be taken, with the reason
     */
    public static SourceFile begin(Path path) {
        Fingerprint fingerprint = Fingerprint.of(path);
        return new SourceFile(path, fingerprint, Recognition.of(path).open(path));
    }

    /** The file's name without its folder. */
    public String name() {
        return Names.of(path);
    }

    /** SHA-256 of the content, 64 hexadecimal digits. */
    public String sha256() {
        return fingerprint.sha256();
    }

    /** Whether the file is a workbook, in which an empty sheet says nothing. */
    public boolean isWorkbook() {
        return container instanceof XlsxBook;
    }

    /**
     * The tables inside, in the order of the file: sheets of a workbook (but those an author hid for good), the file's
     * name without extension for CSV and for a JSON array, the keys of a JSON object of arrays.
     */
    public List<String> tableNames() {
        return container.tableNames();
    }

    /**
     * The rows of one table; the caller closes them. A JSON table begins with a header row of all keys.
     *
     * @throws UnreadableFile when there is no such table, or the file is not what it was when opened
     */
    public TableRows rows(String tableName) {
        fingerprint.confirm(path);
        if (!tableNames().contains(tableName)) {
            throw new UnreadableFile(FileFault.NO_SUCH_TABLE, name(), tableName);
        }
        return container.rows(tableName);
    }
}
