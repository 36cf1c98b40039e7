package school.quality.jobs.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.UnmappableCharacterException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a CSV file as Excel in Russian reads it: {@code ;} between cells, CRLF, a comma in decimals, days as
 * {@code 01.09.2025}. A text that a spreadsheet would run as a formula gets an apostrophe in front; figures never.
 */
public final class CsvWriter implements TableWriter {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    private final List<Column> columns;
    private final CSVPrinter printer;

    private CsvWriter(List<Column> columns, Writer text) throws IOException {
        this.columns = List.copyOf(columns);
        printer = new CSVPrinter(text, FORMAT);
        printer.printRecord(columns.stream().map(CsvWriter::header).toList());
    }

    /** Writes a file; when the content fails half way, the file that was there before stays as it was. */
    public static void write(Path target, CsvEncoding encoding, List<Column> columns, Consumer<TableWriter> content) {
        WholeFile.write(target, out -> write(out, encoding, columns, content));
    }

    /**
     * Writes into a stream, which stays open.
     *
     * @throws UncheckedIOException holding an {@link UnmappableCharacterException} when a letter has no place in the
     *     encoding: rather no file than names with question marks
     */
    public static void write(
            OutputStream target, CsvEncoding encoding, List<Column> columns, Consumer<TableWriter> content) {
        CharsetEncoder strict = encoding.charset().newEncoder();
        try {
            Writer text = new OutputStreamWriter(target, strict);
            text.write(encoding.mark());
            content.accept(new CsvWriter(columns, text));
            text.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void row(Tone tone, List<Cell> cells) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = i < cells.size() ? cells.get(i) : Cell.empty();
            texts.add(text(CellText.of(cell.content()), columns.get(i).format()));
        }
        try {
            printer.printRecord(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(Column column) {
        return text(CellText.of(Cell.text(column.header()).content()), Format.TEXT);
    }

    private static String text(CellText cell, Format format) {
        String shown = cell.shown(format);
        if (cell.looksLikeFormula()) {
            return "'" + shown;
        }
        return cell.content() instanceof Cell.Figure ? shown.replace('.', ',') : shown;
    }
}
