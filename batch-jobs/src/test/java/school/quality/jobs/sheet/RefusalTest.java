package school.quality.jobs.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    private static final String ONE_CELL = "<row r='1'><c r='A1'><v>1</v></c></row>";

    @TempDir
    Path folder;

    @Test
    void a_missing_file_a_folder_and_an_empty_file_are_named_so() {
        assertRefused(folder.resolve("нет.xlsx"), FileFault.MISSING);
        assertRefused(folder, FileFault.DIRECTORY);
        assertRefused(text("a.csv", ""), FileFault.EMPTY);
        assertRefused(text("a.csv", "\uFEFF \r\n"), FileFault.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({"a.csv", "a.json", "a.txt"})
    void a_workbook_under_another_name_is_not_guessed(String name) {
        assertRefused(RawWorkbook.of(ONE_CELL).write(folder.resolve(name)), FileFault.WRONG_EXTENSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.XLS", "a.json"})
    void text_under_another_name_is_not_guessed(String name) {
        assertRefused(text(name, "a;b\n1;2"), FileFault.WRONG_EXTENSION);
    }

    @Test
    void a_name_that_promises_nothing_leaves_it_to_the_content() {
        assertThat(Tables.rows(RawWorkbook.of(ONE_CELL).write(folder.resolve("выгрузка"))))
                .hasSize(1);
        assertThat(Tables.rows(text("a.txt", "a;b\n1;2"))).hasSize(2);
        assertThat(Tables.rows(text("a.txt", "[{\"a\":1}]"))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7,PDF", "{\\rtf1,RTF", "<?xml version='1.0'?><a/>,XML", "MZ\u0090,программа"})
    void the_refusal_says_what_the_file_seems_to_be(String content, String kind) {
        UnreadableFile refusal = refusal(Tables.text(folder.resolve("a.xlsx"), content, StandardCharsets.ISO_8859_1));
        assertThat(refusal.fault()).isEqualTo(FileFault.NOT_A_TABLE);
        assertThat(refusal.text(Locale.forLanguageTag("ru"))).contains("a.xlsx", kind);
    }

    @Test
    void random_bytes_are_no_table() {
        byte[] noise = new byte[5_000];
        new Random(1).nextBytes(noise);
        assertRefused(Tables.bytes(folder.resolve("a.csv"), noise), FileFault.NOT_A_TABLE);
    }

    @Test
    void an_old_workbook_comes_later() throws IOException {
        Path file = folder.resolve("journal.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream content = Files.newOutputStream(file)) {
            book.createSheet("Отметки");
            book.write(content);
        }
        assertRefused(file, FileFault.XLS_NOT_YET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body><table>", "<!DOCTYPE HTML>", "\n<TABLE border=1>", "MIME-Version: 1.0\nX"})
    void a_web_page_named_xls_comes_later(String content) {
        assertRefused(text("journal.xls", content), FileFault.HTML_NOT_YET);
    }

    @Test
    void a_workbook_with_a_password_is_refused() throws Exception {
        Path file = folder.resolve("secret.xlsx");
        try (POIFSFileSystem wrapping = new POIFSFileSystem();
                OutputStream content = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("пароль");
            try (OutputStream encrypted = encryptor.getDataStream(wrapping)) {
                encrypted.write(Files.readAllBytes(RawWorkbook.of(ONE_CELL).write(folder.resolve("open.xlsx"))));
            }
            wrapping.writeFilesystem(content);
        }
        assertRefused(file, FileFault.ENCRYPTED);
    }

    @Test
    void a_file_cut_short_is_refused_wherever_it_was_cut() throws IOException {
        byte[] whole = Files.readAllBytes(RawWorkbook.of(ONE_CELL).write(folder.resolve("whole.xlsx")));
        for (int length : new int[] {4, 30, whole.length / 2, whole.length - 1}) {
            assertRefused(Tables.bytes(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, length)), FileFault.TRUNCATED);
        }
    }

    @Test
    void a_changed_byte_inside_is_noticed() throws IOException {
        Path file = RawWorkbook.of(ONE_CELL.repeat(500)).write(folder.resolve("a.xlsx"));
        byte[] content = Files.readAllBytes(file);
        int inside =
                new String(content, StandardCharsets.ISO_8859_1).lastIndexOf("sheet1.xml", content.length - 200) + 40;
        content[inside] ^= 0x55;
        Tables.bytes(file, content);
        assertThat(refusal(file).fault()).isIn(FileFault.DAMAGED, FileFault.TRUNCATED);
    }

    @Test
    void a_zip_that_is_no_workbook_is_refused() {
        assertRefused(new RawWorkbook().without("_rels/.rels").write(folder.resolve("a.zip")), FileFault.NOT_A_TABLE);
        RawWorkbook letter = new RawWorkbook();
        letter.part(
                "[Content_Types].xml",
                "<Types><Override PartName='/xl/workbook.xml' ContentType='application/vnd."
                        + "openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
        assertThat(refusal(letter.write(folder.resolve("a.xlsx"))).text(Locale.ENGLISH))
                .contains("a Word document");
    }

    @Test
    void a_sheet_that_breaks_off_is_refused_with_its_place() {
        RawWorkbook book = new RawWorkbook();
        book.part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + ONE_CELL + "<row r='2'><c r='A2'><v>1");
        UnreadableFile refusal = refusal(book.write(folder.resolve("a.xlsx")));
        assertThat(refusal.fault()).isEqualTo(FileFault.DAMAGED_SHEET);
        assertThat(refusal.text(Locale.forLanguageTag("ru"))).contains("лист «Отметки», строка 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c r='A1' t='s'><v>7</v></c>", "<c r='A1'><v>слово</v></c>", "<c r='17'><v>1</v></c>"})
    void a_cell_that_makes_no_sense_damages_the_sheet(String cell) {
        assertRefused(book("<row r='1'>" + cell + "</row>"), FileFault.DAMAGED_SHEET);
    }

    @Test
    void content_that_unpacks_without_end_is_refused() {
        RawWorkbook bomb = new RawWorkbook().part("xl/media/image1.xml", " ".repeat(30 << 20));
        assertRefused(bomb.write(folder.resolve("a.xlsx")), FileFault.UNPACKS_TOO_BIG);
    }

    @Test
    void a_bomb_of_shared_strings_is_refused() {
        RawWorkbook bomb = new RawWorkbook();
        bomb.part("xl/sharedStrings.xml", "<sst>" + "<si><t>0</t></si>".repeat(3_500_000) + "</sst>");
        assertRefused(bomb.write(folder.resolve("a.xlsx")), FileFault.UNPACKS_TOO_BIG);
    }

    @Test
    void too_many_parts_are_refused() {
        RawWorkbook book = new RawWorkbook();
        for (int i = 0; i < 1_000; i++) {
            book.part("part" + i, "");
        }
        assertRefused(book.write(folder.resolve("a.xlsx")), FileFault.UNPACKS_TOO_BIG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XFE1", "AAAA1", "ZZZZZZZZ1"})
    void a_cell_beyond_the_last_column_of_excel_is_refused(String place) {
        assertRefused(book("<row r='1'><c r='" + place + "'><v>1</v></c></row>"), FileFault.TOO_MANY_COLUMNS);
    }

    @Test
    void a_header_may_have_a_thousand_columns_and_no_more() {
        assertThat(Tables.cells(text("a.csv", "x;".repeat(1_000))).get(0)).hasSize(1_000);
        assertRefused(text("b.csv", "x;".repeat(1_001)), FileFault.TOO_MANY_COLUMNS);
        assertRefused(book("<row>" + "<c><v>1</v></c>".repeat(1_001) + "</row>"), FileFault.TOO_MANY_COLUMNS);
    }

    @Test
    void a_million_separators_in_a_line_are_refused() {
        assertRefused(text("a.csv", "a;b\n1;" + ";".repeat(1_000_000) + "x\n"), FileFault.TOO_MANY_COLUMNS);
    }

    @Test
    void a_text_of_more_than_a_million_characters_is_refused() {
        String endless = "x".repeat(1_100_000);
        assertRefused(text("a.csv", "a;b\n1;" + endless + "\n"), FileFault.CELL_TOO_LONG);
        assertRefused(book("<row><c t='str'><v>" + endless + "</v></c></row>"), FileFault.CELL_TOO_LONG);
        assertRefused(text("a.csv", "a;b\n1;\"" + "строка\n".repeat(400_000)), FileFault.CELL_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><worksheet><sheetData><row><c t='str'><v>&e;</v></c></row>"
                        + "</sheetData></worksheet>",
                "<!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x.dtd'><worksheet/>",
            })
    void entities_and_document_types_are_never_resolved(String sheet) {
        Path file = new RawWorkbook().part("xl/worksheets/sheet1.xml", sheet).write(folder.resolve("a.xlsx"));
        assertRefused(file, FileFault.XML_ENTITIES);
    }

    @Test
    void xml_nested_without_end_is_refused() {
        RawWorkbook book = new RawWorkbook().part("xl/styles.xml", "<a>".repeat(100_000));
        assertRefused(book.write(folder.resolve("a.xlsx")), FileFault.DAMAGED);
    }

    @Test
    void text_without_a_tag_for_megabytes_is_refused_before_it_fills_the_memory() {
        StringBuilder noise = new StringBuilder();
        new Random(1).ints(9 << 20, 'a', 'z').forEach(letter -> noise.append((char) letter));
        assertRefused(book("<row><c t='" + noise + "'/></row>"), FileFault.CELL_TOO_LONG);
        RawWorkbook strings = new RawWorkbook()
                .part("xl/sharedStrings.xml", "<sst><si><t>" + "x".repeat(2 << 20) + "</t></si></sst>");
        assertRefused(strings.write(folder.resolve("b.xlsx")), FileFault.CELL_TOO_LONG);
    }

    @Test
    void damaged_letters_are_not_guessed() {
        byte[] good = "Класс;Фамилия\n7А;Иванов\n".getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(good, good.length);
        broken[broken.length - 3] = (byte) 0xFF;
        assertRefused(Tables.bytes(folder.resolve("a.csv"), broken), FileFault.ENCODING);
        assertRefused(Tables.bytes(folder.resolve("b.csv"), Arrays.copyOf(good, good.length - 2)), FileFault.TRUNCATED);
        byte[] undefined = "Класс\n\u0098".getBytes(Charset.forName("windows-1251"));
        undefined[undefined.length - 1] = (byte) 0x98;
        assertRefused(Tables.bytes(folder.resolve("c.csv"), undefined), FileFault.ENCODING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b\n\"1;2\n3;4", "a;b\n\"1\"x;2\n"})
    void quotes_that_do_not_match_are_named_with_their_line(String content) {
        UnreadableFile refusal = refusal(text("a.csv", content));
        assertThat(refusal.fault()).isEqualTo(FileFault.QUOTES);
        assertThat(refusal.text(Locale.ENGLISH)).contains("line 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"a\":1}", "[{\"a\":1,\"a\":2}]", "[{\"a\":}]", "{\"a\"", "[{\"a\":1}]]"})
    void broken_json_is_refused(String content) {
        assertRefused(text("a.json", content), FileFault.JSON_BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "[[1]]", "{\"a\":1}", "{\"a\":[1]}", "[] []"})
    void json_that_is_no_table_is_refused(String content) {
        assertRefused(text("a.json", content), FileFault.JSON_SHAPE);
    }

    @Test
    void json_of_absurd_width_or_depth_is_refused() {
        StringBuilder wide = new StringBuilder("[{\"a\":0");
        for (int i = 0; i < 1_001; i++) {
            wide.append(",\"k").append(i).append("\":0");
        }
        assertRefused(text("a.json", wide + "}]"), FileFault.TOO_MANY_COLUMNS);
        assertRefused(text("b.json", "[".repeat(100_000)), FileFault.JSON_SHAPE);
        assertRefused(text("c.json", "[{\"a\":" + "9".repeat(5_000) + "}]"), FileFault.JSON_BROKEN);
    }

    @Test
    void a_table_that_is_not_there_and_a_file_that_changed_are_refused() {
        Path file = text("a.csv", "a;b");
        SourceFile source = SourceFile.open(file);
        assertThatThrownBy(() -> source.rows("b"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("F20");
        text("a.csv", "a;b;c");
        assertThatThrownBy(() -> source.rows("a"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("F21");
    }

    @ParameterizedTest
    @EnumSource(FileFault.class)
    void every_fault_has_a_sentence_in_both_languages(FileFault fault) {
        UnreadableFile refusal = new UnreadableFile(fault, "a.xlsx", "один", "2", "3");
        assertThat(refusal.text(Locale.forLanguageTag("ru"))).contains("a.xlsx").doesNotContain("{");
        assertThat(refusal.text(Locale.ENGLISH))
                .contains("a.xlsx")
                .doesNotContain("{")
                .doesNotContainPattern("[а-я] ");
    }

    private void assertRefused(Path file, FileFault expected) {
        assertThat(refusal(file).fault()).isEqualTo(expected);
    }

    private static UnreadableFile refusal(Path file) {
        return catchThrowableOfType(UnreadableFile.class, () -> Tables.rows(file));
    }

    private Path text(String name, String content) {
        return Tables.text(folder.resolve(name), content);
    }

    private Path book(String sheetData) {
        return RawWorkbook.of(sheetData).write(folder.resolve("a.xlsx"));
    }
}
