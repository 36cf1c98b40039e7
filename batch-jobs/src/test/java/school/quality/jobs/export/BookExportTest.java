package school.quality.jobs.export;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.jobs.export.Made.EXPORTS;
import static school.quality.jobs.export.Made.RUSSIAN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.quality.engine.allowance.AllowanceList;

class BookExportTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void file() {
        file = folder.resolve("out.xlsx");
    }

    @Test
    void figures_stand_under_their_sections_and_their_state_on_the_cover() throws Exception {
        EXPORTS.indicators(Made.figures().iterator(), book(RUSSIAN));
        assertThat(BookText.of(file)).isEqualTo(Golden.expected("indicators.xlsx.txt"));
    }

    @Test
    void an_english_reader_reads_english() throws Exception {
        EXPORTS.indicators(Made.figures().iterator(), book(Locale.ENGLISH));
        assertThat(BookText.of(file)).isEqualTo(Golden.expected("indicators_en.xlsx.txt"));
    }

    @Test
    void ratings_have_a_sheet_for_each_group_and_one_with_all_lines() throws Exception {
        EXPORTS.ratings(Made.sheets().iterator(), book(RUSSIAN));
        assertThat(BookText.of(file)).isEqualTo(Golden.expected("ratings.xlsx.txt"));
    }

    @Test
    void allowances_have_a_summary_and_a_list_for_each_category() throws Exception {
        EXPORTS.allowances(Made.lists().iterator(), book(RUSSIAN));
        assertThat(BookText.of(file)).isEqualTo(Golden.expected("allowances.xlsx.txt"));
    }

    @Test
    void a_forecast_stands_beside_its_past_error_and_without_one_the_reason_is_said() throws Exception {
        EXPORTS.forecasts(Made.histories(), book(RUSSIAN));
        assertThat(BookText.of(file))
                .startsWith("[Прогноз]\n1: Прогноз на следующий период: ")
                .contains("G1 | 1.1.2 | Качество знаний, % |  | Школа | G1 | 2022-23/Y 2023-24/Y 2024-25/Y 2025-26/Y"
                        + " | 40.0 50.0 45.0 55.0 | 57.5 | 25.2 | 89.8 | 10 | 2\n")
                .contains(
                        "| Уровень образования | ООО |  |  |  |  |  |  |  | Прогноза нет: нужно 3 прошлых периода со значением,"
                                + " есть 0.\n");
    }

    @Test
    void nothing_to_show_still_opens() throws Exception {
        EXPORTS.indicators(Collections.emptyIterator(), book(RUSSIAN));
        assertThat(BookText.of(file)).startsWith("[Обзор]").contains("Показателей 101: значение 0 ·");
        EXPORTS.forecasts(List.of(), book(RUSSIAN));
        assertThat(BookText.of(file)).startsWith("[Прогноз]");
        EXPORTS.ratings(Collections.emptyIterator(), book(RUSSIAN));
        assertThat(BookText.of(file)).startsWith("[Все строки]");
        EXPORTS.allowances(Collections.emptyIterator(), book(RUSSIAN));
        assertThat(BookText.of(file)).startsWith("[Сводка]");
    }

    @Test
    void headers_stay_in_sight_and_a_page_is_a4_across() throws IOException {
        EXPORTS.ratings(Made.sheets().iterator(), book(RUSSIAN));
        opened(book -> {
            XSSFSheet sheet = book.getSheet("TEACHER");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A3:");
        });
    }

    @Test
    void the_cover_names_the_run_and_its_moment() throws Exception {
        Heading heading = new Heading(List.of("Гимназия 1"), Made.YEAR, 12L, LocalDateTime.of(2026, 6, 2, 18, 5));
        EXPORTS.indicators(Made.figures().iterator(), new Target(file, Format.XLSX, RUSSIAN, heading));
        assertThat(BookText.of(file))
                .contains("2: Гимназия 1, период 2025-26/Y, расчёт № 12, выполнен 02.06.2026 18:05");
    }

    @Test
    void the_total_of_allowances_is_a_sum_that_a_person_can_check() throws IOException {
        EXPORTS.allowances(Made.lists().iterator(), book(RUSSIAN));
        Cell total = cell("педагогический", "D7");
        assertThat(total.getCellFormula()).isEqualTo("SUM(D4:D6)");
        assertThat(total.getNumericCellValue()).isEqualTo(90000.00);
    }

    @Test
    void a_text_that_looks_like_a_formula_stays_text_also_when_edited() throws IOException {
        EXPORTS.ratings(Made.sheets().iterator(), book(RUSSIAN));
        Cell staffId = cell("TEACHER", "B5");
        assertThat(staffId.getCellType()).isEqualTo(CellType.STRING);
        assertThat(staffId.getStringCellValue()).isEqualTo("=1+1");
        assertThat(staffId.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void a_list_that_does_not_add_up_to_what_was_distributed_says_by_how_much() throws Exception {
        AllowanceList list = Made.teaching();
        AllowanceList wrong = new AllowanceList(
                list.school(),
                list.period(),
                list.regulation(),
                list.category(),
                list.fund(),
                list.distributable(),
                Made.money("90000.01"),
                list.undistributed(),
                list.pointValue(),
                list.rows());
        EXPORTS.allowances(List.of(wrong).iterator(), book(RUSSIAN));
        assertThat(BookText.of(file)).contains("Расхождение |  |  | 0.01\n");
    }

    @Test
    void the_same_results_give_the_same_bytes() {
        Path again = folder.resolve("again.xlsx");
        EXPORTS.indicators(Made.figures().iterator(), book(RUSSIAN));
        EXPORTS.indicators(Made.figures().iterator(), Made.target(again, Format.XLSX, RUSSIAN));
        assertThat(file).hasSameBinaryContentAs(again);
    }

    @Test
    void a_workbook_does_not_tell_when_it_was_written() throws IOException {
        EXPORTS.indicators(Made.figures().iterator(), book(RUSSIAN));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getTimeLocal)).containsOnly(LocalDateTime.of(1980, 2, 1, 0, 0));
        }
        opened(book -> assertThat(book.getProperties().getCoreProperties().getCreated())
                .isEqualTo("2000-01-01T00:00:00Z"));
    }

    private Cell cell(String sheet, String place) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            CellReference at = new CellReference(place);
            return book.getSheet(sheet).getRow(at.getRow()).getCell(at.getCol());
        }
    }

    private void opened(Consumer<XSSFWorkbook> look) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            look.accept(book);
        }
    }

    private Target book(Locale language) {
        return Made.target(file, Format.XLSX, language);
    }
}
