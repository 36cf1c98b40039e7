package school.quality.jobs.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnmappableCharacterException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWritingTest {

    private static final List<Column> COLUMNS = List.of(
            Column.of("Сотрудник", Format.TEXT), Column.of("Сумма", Format.MONEY), Column.of("Дата", Format.DATE));

    @TempDir
    Path folder;

    @Test
    void cells_are_separated_by_semicolons_and_lines_end_as_windows_ends_them() {
        assertThat(text(CsvEncoding.UTF_8_WITH_BOM, to -> to.row(Cell.text("Сёмин"), Cell.kopecks(123_456), date())))
                .isEqualTo("\uFEFFСотрудник;Сумма;Дата\r\nСёмин;1234,56;01.09.2025\r\n");
    }

    @Test
    void windows_1251_has_a_byte_a_letter_and_no_mark() {
        byte[] content = bytes(CsvEncoding.WINDOWS_1251, to -> to.row(Cell.text("ё")));
        assertThat(new String(content, Charset.forName("windows-1251")))
                .startsWith("Сотрудник;")
                .endsWith("ё;;\r\n");
    }

    @Test
    void a_letter_without_a_place_in_the_encoding_is_not_replaced() {
        assertThatThrownBy(() -> bytes(CsvEncoding.WINDOWS_1251, to -> to.row(Cell.text("Әлия"))))
                .hasCauseInstanceOf(UnmappableCharacterException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7 900", "-Иванов", "@a", "\t=1", "\r=1"})
    void text_that_a_spreadsheet_would_run_gets_an_apostrophe(String text) {
        assertThat(secondLineCell(Cell.text(text))).isEqualTo("'" + text);
    }

    @Test
    void negative_figures_are_not_touched() {
        assertThat(secondLineCell(Cell.number(new BigDecimal("-5.5")))).isEqualTo("-5,5");
        assertThat(secondLineCell(Cell.text("-5"))).isEqualTo("-5");
        assertThat(secondLineCell(Cell.text("а=б"))).isEqualTo("а=б");
    }

    @Test
    void a_figure_is_never_rounded_by_its_format() {
        assertThat(text(CsvEncoding.UTF_8_WITH_BOM, to -> to.row(Cell.empty(), Cell.number(new BigDecimal("1.005")))))
                .endsWith(";1,005;\r\n");
    }

    @ParameterizedTest
    @EnumSource(CsvEncoding.class)
    void what_is_written_is_read_back_the_same(CsvEncoding encoding) {
        Path file = folder.resolve("Начисления.csv");
        CsvWriter.write(file, encoding, COLUMNS, to -> to.row(Cell.text("а;\"б\"\r\nв"), Cell.kopecks(5), date()));
        assertThat(Tables.cells(file).get(1)).containsExactly("а;\"б\"\r\nв", "0,05", "01.09.2025");
    }

    @Test
    void a_table_without_rows_is_its_header() {
        assertThat(text(CsvEncoding.UTF_8_WITH_BOM, to -> {})).isEqualTo("\uFEFFСотрудник;Сумма;Дата\r\n");
    }

    private String secondLineCell(Cell cell) {
        Path file = Tables.bytes(folder.resolve("a.csv"), bytes(CsvEncoding.UTF_8_WITH_BOM, to -> to.row(cell)));
        return Tables.cells(file).get(1).get(0);
    }

    private static Cell date() {
        return Cell.date(LocalDate.of(2025, 9, 1));
    }

    private static String text(CsvEncoding encoding, Consumer<TableWriter> content) {
        return new String(bytes(encoding, content), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(CsvEncoding encoding, Consumer<TableWriter> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter.write(out, encoding, COLUMNS, content);
        return out.toByteArray();
    }
}
