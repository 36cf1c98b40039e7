package school.quality.jobs.regulation.book;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import school.quality.engine.regulation.Regulation;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.regulation.RegulationJson;

/** A workbook in the hands of a deputy head, who changes cells, rows, columns and sheets. */
final class BookFile {

    /** Written once, because dozens of tests break it. */
    private static final byte[] SMALL =
            written(RegulationJson.read(SmallRegulation.ofTeachers("R").getBytes(StandardCharsets.UTF_8)));

    private final XSSFWorkbook book;

    private BookFile(XSSFWorkbook book) {
        this.book = book;
    }

    static BookFile empty() {
        return new BookFile(new XSSFWorkbook());
    }

    static BookFile of(String json) {
        return of(RegulationJson.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    /** The small regulation of teachers. */
    static BookFile small() {
        return of(SMALL);
    }

    static BookFile of(Regulation regulation) {
        return of(written(regulation));
    }

    private static BookFile of(byte[] workbook) {
        try {
            return new BookFile(new XSSFWorkbook(new ByteArrayInputStream(workbook)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(Regulation regulation) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        RegulationBook.write(regulation, Layout.USUAL, Locale.forLanguageTag("ru"), content);
        return content.toByteArray();
    }

    BookFile text(String sheet, int row, String column, String text) {
        cell(sheet, row, column).setCellValue(text);
        return this;
    }

    BookFile number(String sheet, int row, String column, double number) {
        cell(sheet, row, column).setCellValue(number);
        return this;
    }

    BookFile clear(String sheet, int row, String column) {
        cell(sheet, row, column).setBlank();
        return this;
    }

    BookFile formula(String sheet, int row, String column, String formula, boolean calculated) {
        Cell cell = cell(sheet, row, column);
        cell.setCellFormula(formula);
        if (calculated) {
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
        } else {
            ((org.apache.poi.xssf.usermodel.XSSFCell) cell).getCTCell().unsetV();
        }
        return this;
    }

    BookFile rename(String sheet, String column, String header) {
        header(sheet).getCell(place(sheet, column)).setCellValue(header);
        return this;
    }

    BookFile renameSheet(String sheet, String name) {
        book.setSheetName(book.getSheetIndex(sheet), name);
        return this;
    }

    BookFile drop(String sheet) {
        book.removeSheetAt(book.getSheetIndex(sheet));
        return this;
    }

    BookFile add(String sheet) {
        book.createSheet(sheet).createRow(0).createCell(0).setCellValue("что-то своё");
        return this;
    }

    BookFile titleRow(String sheet, String title) {
        Sheet found = book.getSheet(sheet);
        found.shiftRows(0, found.getLastRowNum(), 1);
        found.createRow(0).createCell(0).setCellValue(title);
        return this;
    }

    /** Copies a row below the last. */
    BookFile repeat(String sheet, int row) {
        Sheet found = book.getSheet(sheet);
        Row copy = found.createRow(found.getLastRowNum() + 1);
        for (Cell cell : found.getRow(row - 1)) {
            Cell target = copy.createCell(cell.getColumnIndex());
            switch (cell.getCellType()) {
                case NUMERIC -> target.setCellValue(cell.getNumericCellValue());
                case STRING -> target.setCellValue(cell.getStringCellValue());
                default -> {}
            }
        }
        return this;
    }

    BookReading read() {
        try {
            Path file = Files.createTempFile("положение", ".xlsx");
            try {
                save(file);
                return RegulationBook.read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void save(Path file) {
        try (OutputStream target = Files.newOutputStream(file)) {
            book.write(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Cell cell(String sheet, int row, String column) {
        Row found = book.getSheet(sheet).getRow(row - 1);
        Row target = found == null ? book.getSheet(sheet).createRow(row - 1) : found;
        return target.getCell(place(sheet, column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private int place(String sheet, String column) {
        for (Cell cell : header(sheet)) {
            if (cell.getStringCellValue().equals(column)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException(sheet + " has no column " + column);
    }

    private Row header(String sheet) {
        return book.getSheet(sheet).getRow(0);
    }
}
