package school.quality.jobs.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The records of a CSV file; a record may run over several lines and bears the number of its first. */
final class CsvRows extends RowFeed {

    private final String table;
    private final BoundedReader text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    CsvRows(Path path, TextEncoding encoding, char delimiter) {
        super(Names.of(path), Names.stem(path));
        table = Names.stem(path);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        try {
            text = new BoundedReader(encoding.reader(path));
            parser = CSVParser.builder().setReader(text).setFormat(format).get();
        } catch (IOException e) {
            throw fault(e, FileFault.NO_ACCESS);
        }
        records = parser.iterator();
    }

    @Override
    @Nullable
    SheetRow fetch() {
        int line = (int) parser.getCurrentLineNumber() + 1;
        try {
            if (!records.hasNext()) {
                return null;
            }
            CSVRecord record = records.next();
            text.recordEnded();
            return row(line, record.toList());
        } catch (UncheckedIOException e) {
            throw refusal(e.getCause(), line);
        } catch (IllegalStateException e) {
            throw fault(e, FileFault.QUOTES, table, String.valueOf(line));
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw fault(e, FileFault.NO_ACCESS);
        }
    }

    private UnreadableFile refusal(IOException cause, int line) {
        if (cause instanceof CharacterCodingException) {
            return fault(cause, FileFault.ENCODING);
        }
        FileFault fault = cause instanceof BoundedReader.TooLong ? FileFault.CELL_TOO_LONG : FileFault.QUOTES;
        return fault(cause, fault, table, String.valueOf(line));
    }
}
