package school.quality.jobs.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A report as a workbook: several number formats in a column, headings over groups of rows, totals that add up, rows as
 * high as their text. Rows leave the memory as they are written, and the same rows give the same bytes.
 */
final class ReportBook {

    private static final int ROWS_IN_MEMORY = 100;

    private final SXSSFWorkbook book;
    private final Looks looks;
    private final TileLooks tileLooks;
    private final SheetNames names = new SheetNames();
    private final List<ReportSheet> sheets = new ArrayList<>();

    private ReportBook(SXSSFWorkbook book) {
        this.book = book;
        this.looks = new Looks(book);
        this.tileLooks = new TileLooks(book);
    }

    /** Writes a workbook into a stream, which stays open; the content makes at least one sheet. */
    static void write(OutputStream target, Consumer<ReportBook> content) throws IOException {
        Path draft = Files.createTempFile("vsoko", ".xlsx");
        try {
            fill(draft, content);
            TimelessZip.copy(draft, target);
        } finally {
            Files.delete(draft);
        }
    }

    /** A sheet with lines of title, then a header that stays in sight; its name is changed where it is taken. */
    ReportSheet sheet(String name, List<String> titles, List<ReportColumn> columns) {
        ReportSheet sheet = new ReportSheet(book.createSheet(names.free(name)), looks, titles, columns);
        sheets.add(sheet);
        return sheet;
    }

    /** A sheet to print, laid out freely. */
    PrintedSheet printed(String name, List<Integer> widths) {
        SXSSFSheet sheet = book.createSheet(names.free(name));
        return new PrintedSheet(sheet, book.getXSSFWorkbook().getSheet(sheet.getSheetName()), tileLooks, widths);
    }

    private static void fill(Path draft, Consumer<ReportBook> content) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY);
                OutputStream out = Files.newOutputStream(draft)) {
            ReportBook report = new ReportBook(book);
            content.accept(report);
            report.sheets.forEach(ReportSheet::finish);
            TimelessZip.forgetMoments(book.getXSSFWorkbook());
            book.write(out);
        }
    }
}
