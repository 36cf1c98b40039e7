package school.quality.jobs.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    @TempDir
    Path folder;

    @Test
    void the_table_is_named_as_the_file() {
        assertThat(SourceFile.open(file("a;b")).tableNames()).containsExactly("Доп. образование");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "UTF-16"})
    void letters_are_right_in_every_encoding(String charset) {
        Path file = Tables.text(folder.resolve("marks.csv"), "Класс;ФИО\r\n7А;Сёмин\r\n", Charset.forName(charset));
        assertThat(Tables.cells(file)).containsExactly(List.of("Класс", "ФИО"), List.of("7А", "Сёмин"));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_header() {
        assertThat(Tables.cells(file("\uFEFFКласс;Предмет"))).containsExactly(List.of("Класс", "Предмет"));
    }

    @Test
    void a_single_russian_letter_at_the_end_is_windows_1251() {
        Path file = Tables.text(folder.resolve("marks.csv"), "class\n7В", WINDOWS_1251);
        assertThat(Tables.cells(file)).containsExactly(List.of("class"), List.of("7В"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void the_delimiter_is_found_from_the_content(String delimiter) {
        Path file = file("a;b;c\n1;2;3\n4;5;6\n".replace(";", delimiter));
        assertThat(Tables.cells(file)).hasSize(3).allSatisfy(row -> assertThat(row)
                .hasSize(3));
    }

    @Test
    void commas_in_headers_and_numbers_do_not_pass_for_delimiters() {
        assertThat(Tables.cells(file("Период;Сумма, руб.\n2025-26/Y;100,50\n2025-26/S1;7,00\n"))
                        .get(1))
                .containsExactly("2025-26/Y", "100,50");
    }

    @Test
    void delimiters_inside_quotes_are_text() {
        assertThat(Tables.cells(file("\"a;x;y\",b\n\"1;2\",3\n")))
                .containsExactly(List.of("a;x;y", "b"), List.of("1;2", "3"));
    }

    @Test
    void a_record_bears_the_line_it_starts_on() {
        List<SheetRow> rows = Tables.rows(file("a;b\r\n1;\"два\r\nслова\"\r\n\r\n;;\r\n3;4\r\n"));
        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 2, 6);
        assertThat(rows.get(1).cells()).containsExactly("1", "два\r\nслова");
    }

    @Test
    void trailing_delimiters_add_no_cells() {
        assertThat(Tables.cells(file("a;b;\n1;2;\n;;3\n")))
                .contains(List.of("a", "b"), List.of("1", "2"))
                .anySatisfy(row -> assertThat(row).containsExactly(null, null, "3"));
    }

    @Test
    void text_is_kept_with_its_spaces_and_quotes() {
        assertThat(Tables.cells(file("a;b\n 007 ;МБОУ \"Школа\"\n\"с \"\"кавычками\"\"\";1.0\n")))
                .contains(List.of(" 007 ", "МБОУ \"Школа\""), List.of("с \"кавычками\"", "1.0"));
    }

    @Test
    void a_stray_control_character_is_left_to_the_check_of_its_row() {
        assertThat(Tables.cells(file("a;b\n1;\u0000\n")).get(1)).containsExactly("1", "\u0000");
    }

    @Test
    void a_header_alone_is_a_table_without_rows() {
        assertThat(Tables.cells(file("Класс;Предмет"))).containsExactly(List.of("Класс", "Предмет"));
    }

    @Test
    void one_column_needs_no_delimiter() {
        assertThat(Tables.cells(file("Класс\n7А\n"))).containsExactly(List.of("Класс"), List.of("7А"));
    }

    private Path file(String content) {
        return Tables.text(folder.resolve("Доп. образование.csv"), content, StandardCharsets.UTF_8);
    }
}
