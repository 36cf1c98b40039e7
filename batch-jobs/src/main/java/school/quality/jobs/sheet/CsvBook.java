package school.quality.jobs.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A CSV file: one table, named as the file. */
final class CsvBook implements Container {

    private final Path path;
    private final TextEncoding encoding;
    private final char delimiter;

    private CsvBook(Path path, TextEncoding encoding, char delimiter) {
        this.path = path;
        this.encoding = encoding;
        this.delimiter = delimiter;
    }

    static CsvBook open(Path path) {
        TextEncoding encoding = TextEncoding.of(path);
        try (BoundedReader text = new BoundedReader(encoding.reader(path))) {
            CsvBook book = new CsvBook(path, encoding, Delimiter.of(text));
            return book;
        } catch (BoundedReader.TooLong e) {
            throw new UnreadableFile(e, FileFault.CELL_TOO_LONG, Names.of(path), Names.stem(path), "1");
        } catch (IOException e) {
            throw new UnreadableFile(e, FileFault.ENCODING, Names.of(path));
        }
    }

    @Override
    public List<String> tableNames() {
        return List.of(Names.stem(path));
    }

    @Override
    public TableRows rows(String tableName) {
        return new CsvRows(path, encoding, delimiter);
    }

    @Override
    public void readThrough() {
        try (TableRows rows = rows(Names.stem(path))) {
            rows.forEachRemaining(row -> {});
        }
    }
}
