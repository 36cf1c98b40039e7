package school.quality.jobs.export;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.jobs.export.Made.EXPORTS;
import static school.quality.jobs.export.Made.RUSSIAN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.quality.engine.indicator.Base;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.Judgement;
import school.quality.engine.indicator.NormColour;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Reason;
import school.quality.engine.indicator.Scope;
import school.quality.engine.indicator.Status;
import school.quality.jobs.store.IndicatorRow;
import school.quality.rules.Programme;

class IndicatorBookTest {

    private static final String MARKS = "1.1 Предметные результаты";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void file() {
        file = folder.resolve("out.xlsx");
    }

    @Test
    void the_cover_is_one_page_of_a4_across() throws IOException {
        write(Made.figures());
        opened(book -> {
            XSSFSheet cover = book.getSheet("Обзор");
            assertThat(cover.getPrintSetup().getLandscape()).isTrue();
            assertThat(cover.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(cover.getFitToPage()).isTrue();
            assertThat(cover.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(cover.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
        });
    }

    @Test
    void a_cell_of_the_cover_leads_to_its_indicator() throws IOException {
        write(List.of(school("1.3.5", "share", 1, 700), school("1.3.6", "share", 50, 600)));
        opened(book -> {
            Hyperlink link = cellWith(book.getSheet("Обзор"), "1.3.6").getHyperlink();
            String[] target = link.getAddress().split("!");
            int row = Integer.parseInt(target[1].substring(1)) - 1;
            XSSFSheet sheet = book.getSheet(target[0].replace("'", ""));
            assertThat(sheet.getRow(row).getCell(0).getStringCellValue()).startsWith("1.3.6 ");
        });
    }

    @Test
    void an_arrow_says_where_a_figure_went_and_its_colour_whether_that_is_good() throws IOException {
        write(List.of(
                compared(school("1.3.4", "share", 20, 100), Parts.of(10, 100)),
                compared(school("1.3.6", "share", 20, 100), Parts.of(10, 100))));
        opened(book -> {
            assertThat(ink(cellWith(book.getSheet("Обзор"), "1.3.4 ▲10,0"))).isEqualTo(Shade.BAD.ink);
            assertThat(ink(cellWith(book.getSheet("Обзор"), "1.3.6 ▲10,0"))).isEqualTo(Shade.GOOD.ink);
        });
    }

    @Test
    void a_colour_of_the_norm_has_a_sign_beside_it() throws IOException {
        write(List.of(coloured(school("1.1.2", "pass_rate", 1, 2), NormColour.RED)));
        opened(book -> {
            Cell value = cellWith(book.getSheet(MARKS), 50.0);
            assertThat(value.getCellStyle().getDataFormatString()).isEqualTo("0.0\" !\"");
            assertThat(fill(value)).isEqualTo(Shade.BAD.fill);
        });
    }

    @Test
    void without_bases_there_are_no_arrows() throws Exception {
        write(List.of(school("1.1.2", "pass_rate", 1, 2)));
        assertThat(BookText.of(file))
                .doesNotContain("база:")
                .doesNotContain("1.1.2 ▲")
                .contains("1 из 2");
    }

    @Test
    void a_base_of_another_period_than_usual_is_named() throws Exception {
        write(List.of(
                compared(clazz("7А", 1, 2), new Base("2024-25/Y", Parts.of(1, 2))),
                compared(clazz("7Б", 1, 2), new Base("2024-25/Y", Parts.of(1, 2))),
                compared(clazz("7В", 1, 2), new Base("2023-24/Y", Parts.of(1, 2)))));
        assertThat(BookText.of(file)).contains("база: 2024-25/Y").contains("¹ Сравнение с 2023-24/Y.");
    }

    @Test
    void classes_stand_in_the_order_of_the_school() throws Exception {
        write(List.of(clazz("10А", 1, 2), clazz("1Б", 1, 2), clazz("2А", 1, 2)));
        assertThat(BookText.of(file)).containsSubsequence(": 1Б |", ": 2А |", ": 10А |");
    }

    @Test
    void where_nothing_is_loaded_each_indicator_says_what_it_waits_for_and_who_answers() throws Exception {
        List<IndicatorRow> rows = Programme.bundled().indicators().stream()
                .map(IndicatorBookTest::unknown)
                .toList();
        write(rows);
        assertThat(BookText.of(file))
                .contains("Показателей 101: значение 0 · не применимо 0 · нет данных 101")
                .contains("нет данных | Доля, %. Нет данных за период, не загружено: «Отметки». Отвечает: Зам."
                        + " директора.")
                .contains("«Анкетирование» | Зам. директора; Классные руководители; Педагог-психолог | 13 | 1.6.1,");
    }

    @Test
    void missing_data_are_dotted_and_outlined() throws IOException {
        write(Made.figures());
        opened(book -> assertThat(cellWith(book.getSheet("1.6 Удовлетворенность родителей"), "нет данных")
                        .getCellStyle()
                        .getFillPattern())
                .isEqualTo(FillPatternType.LESS_DOTS));
    }

    @Test
    void each_of_several_schools_has_a_page_of_its_own() throws Exception {
        List<IndicatorRow> rows = new ArrayList<>(Made.figures());
        Made.figures().forEach(row -> rows.add(new IndicatorRow("S2", row.period(), row.figure())));
        Heading heading = new Heading(List.of("Гимназия 1", "Школа 2"), Made.YEAR, null, null);
        EXPORTS.indicators(rows.iterator(), new Target(file, Format.XLSX, RUSSIAN, heading));
        assertThat(BookText.of(file))
                .containsSubsequence(
                        ": G1, период 2025-26/Y",
                        ": S2, период 2025-26/Y",
                        ": G1 · 1.1.2 Уровень",
                        ": S2 · 1.1.2 Уровень");
        opened(book -> {
            assertThat(book.getSheet("Обзор").getRowBreaks()).hasSize(1);
            assertThat(book.getSheet(MARKS).getRowBreaks()).hasSize(1);
        });
    }

    @Test
    void a_class_with_a_name_like_a_formula_or_as_long_as_a_book_does_no_harm() throws IOException {
        write(List.of(clazz("=1+1", 1, 2), clazz("Я".repeat(40_000), 1, 2), clazz("0".repeat(50) + "1", 1, 2)));
        opened(book -> {
            Cell name = cellWith(book.getSheet(MARKS), "=1+1");
            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
        });
    }

    @Test
    void every_figure_stands_in_the_workbook() throws Exception {
        List<IndicatorRow> rows = new ArrayList<>();
        for (Indicator indicator : Programme.bundled().indicators()) {
            for (Scope scope : new TreeSet<>(indicator.breakdown())) {
                indicator.measures().forEach(measure -> addAllKinds(rows, indicator, measure, scope));
            }
        }
        write(rows);
        Set<Integer> numerators = Pattern.compile("(\\d+) (?:из|:) 1000003")
                .matcher(BookText.of(file))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toSet());
        assertThat(numerators).hasSize(rows.size()).contains(1, rows.size());
    }

    /** Figures with numerators 1, 2, 3 and so on. */
    private static void addAllKinds(List<IndicatorRow> rows, Indicator indicator, String measure, Scope scope) {
        for (String category : List.of("ALL", "X")) {
            for (int unit = 1; unit <= 6; unit++) {
                String id = scope == Scope.CLASS_SUBJECT ? unit % 3 + "А/Предмет " + unit : "Е" + unit;
                Parts parts = Parts.of(rows.size() + 1, 1_000_003);
                rows.add(Made.figure(indicator.code(), measure, category, scope, id, parts));
            }
        }
    }

    @Test
    void a_chart_shows_the_cells_of_the_table_above_it() throws IOException {
        write(List.of(clazz("7А", 1, 2), clazz("7Б", 1, 4), clazz("8А", 3, 4)));
        opened(book -> {
            XSSFChart chart =
                    book.getSheet(MARKS).createDrawingPatriarch().getCharts().get(0);
            String bars = chart.getCTChart()
                    .getPlotArea()
                    .getBarChartArray(0)
                    .getSerArray(0)
                    .xmlText();
            assertThat(bars).contains("'" + MARKS + "'!$B$").contains(">50.0<", ">25.0<", ">75.0<", ">7А<");
        });
    }

    @Test
    void two_bars_are_no_chart() throws IOException {
        write(List.of(clazz("7А", 1, 2), clazz("7Б", 1, 4)));
        opened(book -> assertThat(book.getSheet(MARKS).getDrawingPatriarch()).isNull());
    }

    @Test
    void figures_with_charts_and_links_give_the_same_bytes_again() {
        List<IndicatorRow> rows = List.of(clazz("7А", 1, 2), clazz("7Б", 1, 4), clazz("8А", 3, 4));
        write(rows);
        Path again = folder.resolve("again.xlsx");
        EXPORTS.indicators(rows.iterator(), Made.target(again, Format.XLSX, RUSSIAN));
        assertThat(file).hasSameBinaryContentAs(again);
    }

    private static IndicatorRow school(String indicator, String measure, long part, long whole) {
        return Made.figure(indicator, measure, null, Scope.SCHOOL, "G1", Parts.of(part, whole));
    }

    private static IndicatorRow clazz(String name, long part, long whole) {
        return Made.figure("1.1.2", "quality_rate", null, Scope.CLASS, name, Parts.of(part, whole));
    }

    private static IndicatorRow unknown(Indicator indicator) {
        return Made.without(
                indicator.code(),
                indicator.measures().get(0),
                Status.NO_DATA,
                Reason.Code.DATASET_NOT_LOADED,
                String.join(",", indicator.datasets()));
    }

    private static IndicatorRow compared(IndicatorRow row, Parts base) {
        return compared(row, new Base("2024-25/Y", base));
    }

    private static IndicatorRow compared(IndicatorRow row, Base base) {
        return new IndicatorRow(row.school(), row.period(), row.figure().withBase(base));
    }

    private static IndicatorRow coloured(IndicatorRow row, NormColour norm) {
        return new IndicatorRow(row.school(), row.period(), row.figure().judged(new Judgement(norm, 0)));
    }

    private void write(List<IndicatorRow> rows) {
        EXPORTS.indicators(rows.iterator(), Made.target(file, Format.XLSX, RUSSIAN));
    }

    private static Cell cellWith(XSSFSheet sheet, Object content) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (content.equals(
                        cell.getCellType() == CellType.NUMERIC
                                ? cell.getNumericCellValue()
                                : cell.getStringCellValue())) {
                    return cell;
                }
            }
        }
        throw new AssertionError("No cell holds " + content);
    }

    private static int ink(Cell cell) {
        return rgb(
                ((XSSFCellStyle) cell.getCellStyle()).getFont().getXSSFColor().getRGB());
    }

    private static int fill(Cell cell) {
        return rgb(((XSSFCellStyle) cell.getCellStyle())
                .getFillForegroundXSSFColor()
                .getRGB());
    }

    private static int rgb(byte[] colour) {
        return (colour[0] & 0xFF) << 16 | (colour[1] & 0xFF) << 8 | colour[2] & 0xFF;
    }

    private void opened(Consumer<XSSFWorkbook> look) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            look.accept(book);
        }
    }
}
