package school.quality.jobs.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookReadingTest {

    private static final String DATE_STYLES = "<styleSheet><numFmts>"
            + "<numFmt numFmtId='164' formatCode='dd\\.mm\\.yyyy'/><numFmt numFmtId='165' formatCode='dd.mm.yyyy hh:mm'/>"
            + "<numFmt numFmtId='166' formatCode='0.00&quot; д.&quot;'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='166'/>"
            + "</cellXfs></styleSheet>";

    @TempDir
    Path folder;

    @Test
    void a_sheet_is_a_table_named_as_the_sheet() {
        SourceFile file = SourceFile.open(write(RawWorkbook.of("<row r='1'><c r='A1'><v>1</v></c></row>")));
        assertThat(file.tableNames()).containsExactly("Отметки");
        assertThat(file.name()).isEqualTo("book.xlsx");
        assertThat(file.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void rows_keep_the_numbers_a_user_sees_and_empty_ones_fall_away() {
        List<SheetRow> rows = rows("<row r='3'><c r='B3'><v>5</v></c></row><row r='4'><c r='A4' s='1'/></row>"
                + "<row r='5'><c r='A5' t='inlineStr'><is><t xml:space='preserve'> \u00A0 </t></is></c></row>"
                + "<row r='9'><c r='A9'><v>6</v></c></row>");
        assertThat(rows).extracting(SheetRow::number).containsExactly(3, 9);
        assertThat(rows.get(0).cells()).containsExactly(null, "5");
    }

    @Test
    void rows_and_cells_without_references_are_counted_on() {
        List<SheetRow> rows =
                rows("<row><c><v>1</v></c><c><v>2</v></c></row><row r='7'><c r='C7'><v>3</v></c><c><v>4</v></c>"
                        + "</row><row><c><v>5</v></c></row>");
        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 7, 8);
        assertThat(rows.get(1).cells()).containsExactly(null, null, "3", "4");
    }

    @Test
    void numbers_are_plain_decimals_of_the_digits_that_a_spreadsheet_shows() {
        assertThat(cells(
                        number("2.86"),
                        number("3.0"),
                        number("0.30000000000000004"),
                        number("2.8599999999999999"),
                        number("1E5"),
                        number("-4.50"),
                        number("12345678901234567"),
                        number("1.0E-3"),
                        number("-0")))
                .containsExactly("2.86", "3", "0.3", "2.86", "100000", "-4.5", "12345678901234600", "0.001", "0");
    }

    @Test
    void numbers_in_a_date_format_are_iso_dates() {
        RawWorkbook book = RawWorkbook.of(row(
                styled(1, "45901"),
                styled(2, "45901"),
                styled(2, "45901.75"),
                styled(3, "45901.5"),
                styled(4, "45901"),
                styled(0, "45901"),
                styled(99, "45901"),
                styled(1, "-5"),
                styled(1, "3000000")));
        assertThat(firstRow(book.part("xl/styles.xml", DATE_STYLES)))
                .containsExactly(
                        "2025-09-01",
                        "2025-09-01",
                        "2025-09-01",
                        "2025-09-01T12:00:00",
                        "45901",
                        "45901",
                        "45901",
                        "-5",
                        "3000000");
    }

    @Test
    void the_1904_system_counts_from_four_years_later() {
        RawWorkbook book = RawWorkbook.of(row(styled(1, "44439")));
        book.workbook("<workbookPr date1904='1'/>").part("xl/styles.xml", DATE_STYLES);
        assertThat(firstRow(book)).containsExactly("2025-09-01");
    }

    @Test
    void the_last_days_before_the_missing_leap_day_of_1900_are_right() {
        RawWorkbook book = RawWorkbook.of(row(styled(1, "1"), styled(1, "59"), styled(1, "61")));
        assertThat(firstRow(book.part("xl/styles.xml", DATE_STYLES)))
                .containsExactly("1900-01-01", "1900-02-28", "1900-03-01");
    }

    @Test
    void booleans_and_iso_dates_are_text() {
        assertThat(cells(typed("b", "1"), typed("b", "0"), typed("d", "2025-09-01T00:00:00")))
                .containsExactly("true", "false", "2025-09-01");
    }

    @Test
    void a_formula_is_its_stored_value() {
        assertThat(cells(
                        "<c><f>1+1</f><v>2</v></c>",
                        "<c t='str'><f>A1</f><v/></c>",
                        "<c t='str'><f>A1</f><v>да</v></c>"))
                .containsExactly("2", null, "да");
    }

    @Test
    void an_error_is_no_value() {
        assertThat(cells(typed("e", "#N/A"), "<c t='e'><f>1/0</f><v>#DIV/0!</v></c>"))
                .containsOnly(SheetRow.NO_STORED_VALUE);
    }

    @Test
    void a_formula_never_calculated_is_not_an_empty_cell() {
        assertThat(cells("<c><f>1+1</f></c>", "<c><f>1+1</f><v></v></c>", "<c><f t='shared' si='5'/></c>"))
                .containsOnly(SheetRow.NO_STORED_VALUE);
    }

    @Test
    void shared_inline_and_rich_strings_are_text_as_it_stands() {
        RawWorkbook book = RawWorkbook.of(
                row(typed("s", "0"), typed("s", "1"), typed("s", "2"), "<c t='inlineStr'><is><t>007</t></is></c>"));
        book.part(
                "xl/sharedStrings.xml",
                "<sst count='1' uniqueCount='2147483647'><si><t xml:space='preserve'> 7А </t></si>\n"
                        + "<si>\n<r><t>Рус</t></r>\n<r><rPr><b/></rPr><t>ский</t></r><rPh sb='0' eb='1'><t>лишнее</t></rPh></si>"
                        + "<si><t>а_x000D_б_x0041_</t></si></sst>");
        assertThat(firstRow(book)).containsExactly(" 7А ", "Русский", "а\rбA", "007");
    }

    @Test
    void byte_order_marks_a_wrong_dimension_and_claimed_columns_do_no_harm() {
        RawWorkbook book = new RawWorkbook();
        book.part(
                "xl/worksheets/sheet1.xml",
                "<x:worksheet xmlns:x='urn:x'><x:dimension ref='A1:XFD1048576'/>"
                        + "<x:cols><x:col min='1' max='2147483647' width='9'/></x:cols><x:sheetData><x:row r='1'><x:c r='A1'>"
                        + "<x:v>5</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref='A1:C1'/></x:mergeCells></x:worksheet>");
        assertThat(firstRow(book.withByteOrderMarks())).containsExactly("5");
    }

    @Test
    void a_workbook_without_styles_and_strings_is_read() {
        RawWorkbook book =
                RawWorkbook.of(row(number("5"))).without("xl/styles.xml").without("xl/sharedStrings.xml");
        assertThat(firstRow(book)).containsExactly("5");
    }

    @Test
    void an_empty_sheet_has_no_rows() {
        assertThat(rows("")).isEmpty();
    }

    @Test
    void a_table_can_be_read_twice() {
        SourceFile file = SourceFile.open(write(RawWorkbook.of(row(number("5")))));
        assertThat(Tables.rows(file, "Отметки"))
                .isEqualTo(Tables.rows(file, "Отметки"))
                .hasSize(1);
    }

    @Test
    void fifty_thousand_rows_are_read_to_the_last() {
        StringBuilder data = new StringBuilder();
        for (int i = 1; i <= 50_000; i++) {
            data.append(row(number(String.valueOf(i)), number("0.5"), typed("b", "1"), number("7")));
        }
        List<SheetRow> rows = rows(data.toString());
        assertThat(rows).hasSize(50_000);
        assertThat(rows.get(49_999).cells()).containsExactly("50000", "0.5", "true", "7");
    }

    private List<SheetRow> rows(String sheetData) {
        return Tables.rows(write(RawWorkbook.of(sheetData)));
    }

    private List<String> cells(String... cells) {
        return firstRow(RawWorkbook.of(row(cells)));
    }

    private List<String> firstRow(RawWorkbook book) {
        return Tables.cells(write(book)).get(0);
    }

    private Path write(RawWorkbook book) {
        return book.write(folder.resolve("book.xlsx"));
    }

    private static String row(String... cells) {
        return "<row>" + String.join("", Arrays.asList(cells)) + "</row>";
    }

    private static String number(String stored) {
        return "<c><v>" + stored + "</v></c>";
    }

    private static String styled(int style, String stored) {
        return "<c s='" + style + "'><v>" + stored + "</v></c>";
    }

    private static String typed(String type, String stored) {
        return "<c t='" + type + "'><v>" + stored + "</v></c>";
    }
}
