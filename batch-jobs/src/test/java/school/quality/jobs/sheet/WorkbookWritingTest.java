package school.quality.jobs.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookWritingTest {

    private static final List<Column> COLUMNS = List.of(
            Column.of("Табельный номер", Format.TEXT),
            Column.of("Баллы", Format.DECIMAL_2),
            Column.of("Сумма", Format.MONEY),
            Column.of("Принят", Format.DATE));

    @TempDir
    Path folder;

    @Test
    void what_is_written_is_read_back_the_same() {
        Path file = write(book -> book.sheet("Начисления", COLUMNS)
                .row(Cell.text("007"), Cell.number(new BigDecimal("7.25")), Cell.kopecks(8_184), date()));
        assertThat(SourceFile.open(file).tableNames()).containsExactly("Начисления");
        assertThat(Tables.cells(file))
                .containsExactly(
                        List.of("Табельный номер", "Баллы", "Сумма", "Принят"),
                        List.of("007", "7.25", "81.84", "2025-09-01"));
    }

    @Test
    void missing_cells_stay_empty_and_too_many_are_a_mistake_of_the_caller() {
        Path file = write(book -> book.sheet("А", COLUMNS).row(Cell.text(null), Cell.empty(), Cell.kopecks(-5)));
        assertThat(Tables.cells(file).get(1)).containsExactly(null, null, "-0.05");
        assertThatThrownBy(() -> write(book -> book.sheet("А", List.of()).row(Cell.number(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Спорт\u0001зал",
                "Спорт\u0000зал",
                "Спорт\ud800зал",
                "\uffff=",
                "_x0041_",
                "_x005F_",
                "_x0041_x0042_",
                "_x0041\u0001",
                "_x00\u001f_",
                "а_x_б"
            })
    void signs_that_xml_cannot_hold_and_texts_that_look_like_their_escapes_are_read_back_the_same(String text) {
        Path file = write(book -> book.sheet("А", COLUMNS).row(Cell.text(text)));
        assertThat(Tables.cells(file).get(1)).containsExactly(text);
    }

    @Test
    void what_a_formula_failed_to_give_is_no_value() {
        Path file = write(book -> book.sheet("А", COLUMNS).row(Cell.notAvailable()));
        assertThat(Tables.cells(file).get(1)).containsExactly(SheetRow.NO_STORED_VALUE);
    }

    @Test
    void titles_stand_above_the_header_and_the_header_stays_in_sight() throws IOException {
        Path file = write(book -> book.sheet("А", COLUMNS, List.of("Рейтинг педагогов", "2025/26"))
                .row(Cell.text("x")));
        assertThat(Tables.rows(file)).extracting(SheetRow::number).containsExactly(1, 2, 3, 4);
        try (XSSFWorkbook book = open(file)) {
            assertThat(book.getSheetAt(0).getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7 900", "-x", "@SUM(A1)", "\tтекст", "=cmd|' /C calc'!A0"})
    void text_that_looks_like_a_formula_stays_text_also_when_edited(String text) throws IOException {
        try (XSSFWorkbook book = open(write(to -> to.sheet("А", COLUMNS).row(Cell.text(text))))) {
            XSSFCell cell = book.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cell.getStringCellValue()).isEqualTo(text);
        }
    }

    @Test
    void text_in_a_column_of_figures_keeps_its_leading_zeros() throws IOException {
        try (XSSFWorkbook book = open(write(to -> to.sheet("А", COLUMNS).row(Cell.empty(), Cell.text("007"))))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("@");
        }
    }

    @Test
    void figures_money_and_days_have_their_formats() throws IOException {
        try (XSSFWorkbook book =
                open(write(to -> to.sheet("А", COLUMNS).row(Cell.empty(), Cell.number(1), Cell.kopecks(1), date())))) {
            XSSFRow row = book.getSheetAt(0).getRow(1);
            assertThat(List.of(0, 1, 2, 3))
                    .extracting(i -> row.getCell(i).getCellStyle().getDataFormatString())
                    .containsExactly("@", "0.00", "#,##0.00", "dd.mm.yyyy");
        }
    }

    @Test
    void a_cell_of_its_own_tone_stands_out_of_its_row() throws IOException {
        try (XSSFWorkbook book = open(write(to -> to.sheet("А", COLUMNS)
                .row(Tone.BAD, List.of(Cell.text("x"), Cell.number(1).as(Tone.GOOD)))))) {
            List<String> fills = List.of(fill(book, 0), fill(book, 1), fill(book, 2));
            assertThat(fills.get(0)).isEqualTo(fills.get(2)).isNotEqualTo(fills.get(1));
        }
    }

    @Test
    void a_sheet_is_filtered_and_printed_across_a_page() throws IOException {
        try (XSSFWorkbook book = open(write(to -> to.sheet("А", COLUMNS).row(Cell.text("x"))))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:D2");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"4, A4, 1", "5, A3, 1", "7, A3, 2"})
    void a_wide_sheet_is_printed_on_larger_paper_and_then_on_pages_side_by_side(int columns, String paper, int pages)
            throws IOException {
        List<Column> wide = Collections.nCopies(columns, new Column("а", Format.TEXT, 60));
        try (XSSFWorkbook book = open(write(to -> to.sheet("А", wide).row(Cell.text("x"))))) {
            XSSFPrintSetup print = book.getSheetAt(0).getPrintSetup();
            assertThat(print.getPaperSizeEnum().name()).isEqualTo(paper + "_PAPER");
            assertThat((int) print.getFitWidth()).isEqualTo(pages);
        }
    }

    @Test
    void columns_are_as_wide_as_their_content_within_bounds() throws IOException {
        try (XSSFWorkbook book = open(write(to -> to.sheet(
                        "А",
                        List.of(
                                Column.of("а", Format.TEXT),
                                Column.of("б", Format.TEXT),
                                new Column("в", Format.TEXT, 5)))
                .row(Cell.text("x".repeat(30)), Cell.text("y".repeat(500)), Cell.text("z".repeat(500)))))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(List.of(0, 1, 2))
                    .extracting(i -> sheet.getColumnWidth(i) / 256)
                    .containsExactly(32, 60, 5);
        }
    }

    @Test
    void a_row_is_as_high_as_its_longest_text_needs() throws IOException {
        try (XSSFWorkbook book = open(write(to -> {
            TableWriter sheet = to.sheet("А", COLUMNS);
            sheet.row(Cell.text("x".repeat(121)));
            sheet.row(Cell.text("один\nдва"));
            sheet.row(Tone.HEADING, List.of(Cell.text("y".repeat(121))));
        }))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(List.of(1, 2, 3))
                    .extracting(i -> sheet.getRow(i).getHeightInPoints())
                    .containsExactly(45f, 30f, 15f);
        }
    }

    @Test
    void names_of_sheets_are_made_ones_that_excel_allows() {
        Path file = write(book -> book.sheet("Итоги: 7А/7Б [все] - очень длинное название", COLUMNS));
        assertThat(SourceFile.open(file).tableNames().get(0))
                .hasSizeLessThanOrEqualTo(31)
                .doesNotContainPattern("[:/\\[\\]]");
    }

    @Test
    void the_same_rows_give_the_same_bytes_in_every_time_zone() {
        byte[] here = bytes();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kamchatka"));
            assertThat(Arrays.equals(bytes(), here)).isTrue();
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void nothing_in_a_workbook_tells_the_moment_it_was_written() throws IOException {
        try (XSSFWorkbook book = open(Tables.bytes(folder.resolve("a.xlsx"), bytes()))) {
            assertThat(book.getProperties().getCoreProperties().getCreated()).hasYear(2000);
            assertThat(book.getProperties().getCoreProperties().getModified()).hasYear(2000);
        }
    }

    @Test
    void when_the_content_fails_the_old_file_stays() throws IOException {
        Path file = Tables.text(folder.resolve("out.xlsx"), "старое");
        assertThatThrownBy(() -> WorkbookWriter.write(file, book -> {
                    book.sheet("А", COLUMNS).row(Cell.text("x"));
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(file).hasContent("старое");
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void a_large_workbook_is_written_and_read_to_its_last_row() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.writeLarge(out, book -> {
            TableWriter sheet = book.sheet("Отметки", COLUMNS);
            for (int i = 1; i <= 20_000; i++) {
                sheet.row(Cell.text("№" + i), Cell.number(i));
            }
        });
        List<List<String>> rows = Tables.cells(Tables.bytes(folder.resolve("large.xlsx"), out.toByteArray()));
        assertThat(rows).hasSize(20_001);
        assertThat(rows.get(20_000)).containsExactly("№20000", "20000");
    }

    @Test
    void a_text_longer_than_excel_can_hold_is_shortened_visibly() {
        Path file = write(book -> book.sheet("А", COLUMNS).row(Cell.text("x".repeat(40_000))));
        assertThat(Tables.cells(file).get(1).get(0)).hasSize(32_767).endsWith("x…");
    }

    private static byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.write(
                out, book -> book.sheet("А", COLUMNS).row(Tone.GOOD, List.of(Cell.text("x"), Cell.number(1))));
        return out.toByteArray();
    }

    private static String fill(XSSFWorkbook book, int column) {
        return book.getSheetAt(0)
                .getRow(1)
                .getCell(column)
                .getCellStyle()
                .getFillForegroundXSSFColor()
                .getARGBHex();
    }

    private static Cell date() {
        return Cell.date(LocalDate.of(2025, 9, 1));
    }

    private Path write(Consumer<WorkbookWriter> content) {
        Path file = folder.resolve("out").resolve("written.xlsx");
        WorkbookWriter.write(file, content);
        return file;
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(file));
    }
}
