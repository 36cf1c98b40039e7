package school.quality.jobs.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes an XLSX workbook row by row, so that its size is no matter. The same rows give the same bytes.
 *
 * <p>Headers stay in sight, columns are as wide as their content, filters are set, and a print fills A4 across.
 */
public final class WorkbookWriter {

    private static final int ROWS_IN_MEMORY = 100;

    private final SXSSFWorkbook book;
    private final CellLook looks;
    private final List<WorkbookSheet> sheets = new ArrayList<>();

    private WorkbookWriter(boolean large) {
        // Texts kept once each are what every other program can read; texts in their cells need no memory.
        book = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY, false, !large);
        looks = new CellLook(book);
    }

    /** Writes a file; when the content fails half way, the file that was there before stays as it was. */
    public static void write(Path target, Consumer<WorkbookWriter> content) {
        WholeFile.write(target, out -> write(out, content));
    }

    /** Writes a workbook into a stream, which stays open. */
    public static void write(OutputStream target, Consumer<WorkbookWriter> content) {
        write(new WorkbookWriter(false), target, content);
    }

    /** Writes a workbook of hundreds of thousands of rows in little memory; each text then stands in its own cell. */
    public static void writeLarge(OutputStream target, Consumer<WorkbookWriter> content) {
        write(new WorkbookWriter(true), target, content);
    }

    /** A sheet with a header in row 1. */
    public TableWriter sheet(String name, List<Column> columns) {
        return sheet(name, columns, List.of());
    }

    /**
     * A sheet with lines of title above its header. The name is made one that Excel allows: 31 characters, none of
     * {@code : \ / ? * [ ]}.
     */
    public TableWriter sheet(String name, List<Column> columns, List<String> titles) {
        WorkbookSheet sheet = new WorkbookSheet(book.createSheet(SheetName.of(name)), looks, columns, titles);
        sheets.add(sheet);
        return sheet;
    }

    private static void write(WorkbookWriter writer, OutputStream target, Consumer<WorkbookWriter> content) {
        try (SXSSFWorkbook book = writer.book) {
            writer.fill(content);
            StableWorkbook.save(book.getXSSFWorkbook(), book::write, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Consumer<WorkbookWriter> content) throws IOException {
        try {
            content.accept(this);
        } finally {
            for (WorkbookSheet sheet : sheets) {
                sheet.finish();
            }
        }
    }
}
