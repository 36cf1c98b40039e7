package school.quality.jobs.export.statement;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A sheet of the statement while it is written, row by row. */
final class Page {

    private static final float LINE = 12.5f;

    private final Sheet sheet;
    private final CellStyle plain;
    private final CellStyle strong;
    private int next;

    Page(XSSFWorkbook book, String name, int... widths) {
        this.sheet = book.createSheet(name);
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        plain = style(book, false);
        strong = style(book, true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        // a statement is two pages at most
        sheet.getPrintSetup().setFitHeight((short) 2);
    }

    private static CellStyle style(XSSFWorkbook book, boolean strong) {
        CellStyle style = book.createCellStyle();
        Font font = book.createFont();
        font.setBold(strong);
        font.setFontHeightInPoints((short) 9);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.HAIR);
        return style;
    }

    /** Number of the row that comes next, as a user counts. */
    int nextRow() {
        return next + 1;
    }

    void skip() {
        next++;
    }

    /** A line across the sheet. */
    void line(String text, boolean heading) {
        Row row = sheet.createRow(next);
        Cell cell = row.createCell(0);
        cell.setCellValue(text);
        Font font = sheet.getWorkbook().getFontAt((heading ? strong : plain).getFontIndex());
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setFont(font);
        cell.setCellStyle(style);
        next++;
    }

    /** A row: texts, numbers, formulas that begin with {@code =}; null leaves a cell empty. */
    int row(boolean heading, @Nullable Object... cells) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < cells.length; i++) {
            Object content = cells[i];
            Cell cell = row.createCell(i);
            cell.setCellStyle(heading ? strong : plain);
            if (content instanceof BigDecimal number) {
                cell.setCellValue(number.doubleValue());
            } else if (content instanceof Integer number) {
                cell.setCellValue(number);
            } else if (content instanceof Formula formula) {
                cell.setCellFormula(formula.text());
            } else if (content != null) {
                cell.setCellValue(content.toString());
            }
        }
        row.setHeightInPoints(LINE * lines(cells));
        return next;
    }

    /** Not every program makes room for wrapped text by itself. */
    private int lines(@Nullable Object... cells) {
        int lines = 1;
        for (int i = 0; i < cells.length; i++) {
            int letters = cells[i] instanceof String text ? text.length() : 0;
            lines = Math.max(lines, 1 + letters * 256 / Math.max(256, sheet.getColumnWidth(i)));
        }
        return lines;
    }

    /** A formula, made of addresses and numbers by the program; never of a text of the school. */
    record Formula(String text) {}

    static Formula formula(String text) {
        return new Formula(text);
    }

    static String at(int column, int row) {
        return CellReference.convertNumToColString(column) + row;
    }
}
