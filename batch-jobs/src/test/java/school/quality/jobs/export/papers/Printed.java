package school.quality.jobs.export.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A paper read again from its file. */
final class Printed {

    private Printed() {}

    /** Paragraphs as lines, rows of tables as lines with bars. */
    static String text(Path docx) {
        try (InputStream in = Files.newInputStream(docx);
                XWPFDocument document = new XWPFDocument(in)) {
            return document.getBodyElements().stream().map(Printed::text).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of the first table with this word in its first row, without that row. */
    static List<List<String>> rows(Path docx, String heading) {
        try (InputStream in = Files.newInputStream(docx);
                XWPFDocument document = new XWPFDocument(in)) {
            XWPFTable found = document.getTables().stream()
                    .filter(table -> cells(table, 0).contains(heading))
                    .findFirst()
                    .orElseThrow();
            List<List<String>> rows = new ArrayList<>();
            for (int row = 1; row < found.getNumberOfRows(); row++) {
                rows.add(cells(found, row));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The filled cells of a sheet, a line a row. */
    static String sheet(Path xlsx, String name) {
        try (InputStream in = Files.newInputStream(xlsx);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            List<String> lines = new ArrayList<>();
            for (Row row : book.getSheet(name)) {
                List<String> cells = new ArrayList<>();
                for (Cell cell : row) {
                    cells.add(cell.getCellType().name().charAt(0) + new DataFormatter().formatCellValue(cell));
                }
                lines.add(String.join(" | ", cells));
            }
            return String.join("\n", lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(XWPFTable table, int row) {
        return table.getRow(row).getTableCells().stream()
                .map(XWPFTableCell::getText)
                .toList();
    }

    private static String text(IBodyElement element) {
        if (element instanceof XWPFTable table) {
            List<String> rows = new ArrayList<>();
            for (int row = 0; row < table.getNumberOfRows(); row++) {
                rows.add(String.join(" | ", cells(table, row)));
            }
            return String.join("\n", rows);
        }
        return element instanceof XWPFParagraph paragraph ? paragraph.getText() : "";
    }
}
