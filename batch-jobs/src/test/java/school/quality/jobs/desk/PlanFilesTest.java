package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Uid;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.quality.jobs.plan.YearPlan;

/** The plan as files: a workbook and calendars, read back. */
class PlanFilesTest extends DeskTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private List<YearPlan> plans = List.of();

    @Override
    void prepare() {
        loadSchools("A");
    }

    @BeforeEach
    void plan() {
        plans = plansOn(LocalDate.of(2026, 3, 1));
    }

    @Test
    void the_workbook_counts_first_then_tells_all_then_a_sheet_for_each_who_answers() throws Exception {
        try (XSSFWorkbook book = workbook()) {
            assertThat(book.getSheetName(0)).isEqualTo("Сводка");
            assertThat(book.getSheetName(1)).isEqualTo("План");
            assertThat(book.getSheet("План").getLastRowNum())
                    .isEqualTo(2 + plans.get(0).entries().size());
            assertThat(book.getSheet("Педагог-психолог").getRow(3).getCell(2).getStringCellValue())
                    .isEqualTo("3.8.1");
            assertThat(book.getNumberOfSheets())
                    .isEqualTo(2 + plans.get(0).byResponsible().size());
        }
    }

    @Test
    void a_row_says_when_what_and_what_is_missing() throws Exception {
        try (XSSFWorkbook book = workbook()) {
            XSSFSheet sheet = book.getSheet("План");
            int late = rowOf(sheet, "1.1.7");
            assertThat(sheet.getRow(late).getCell(0).getLocalDateTimeCellValue())
                    .isEqualTo("2026-02-28T00:00");
            assertThat(sheet.getRow(late).getCell(1).getStringCellValue()).isEqualTo("Просрочено");
            assertThat(sheet.getRow(late).getCell(8).getStringCellValue())
                    .isEqualTo("Диагностика: тематический февраль");
        }
    }

    @Test
    void the_plan_can_be_filtered_and_prints_across_a4() throws Exception {
        try (XSSFWorkbook book = workbook()) {
            XSSFSheet sheet = book.getSheet("План");
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A3:J" + (3 + plans.get(0).entries().size()));
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        }
    }

    @Test
    void each_who_answers_gets_a_calendar_with_a_day_for_each_that_is_due() throws Exception {
        List<Path> files = desk().calendars(plans, folder.resolve("ics"), RUSSIAN, Optional.empty());

        assertThat(files).hasSameSizeAs(plans.get(0).byResponsible().keySet());
        Calendar psychologist = read(folder.resolve("ics/plan-A-2025-26-Педагог-психолог.ics"));
        assertThat(psychologist.<VEvent>getComponents("VEVENT")).singleElement().satisfies(event -> {
            assertThat(event.getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2026, 5, 31));
            assertThat(event.getSummary().getValue()).startsWith("3.8.1 % родителей");
            assertThat(event.getUid().map(Uid::getValue)).contains("A/2025-26/Y/3.8.1/2026-05-31@vsoko");
            assertThat(event.getDescription().getValue()).contains("Не загружено: Анкетирование");
        });
        assertThat(psychologist.validate().hasErrors()).isFalse();
    }

    @Test
    void an_event_is_known_by_the_same_name_in_every_file_and_no_other_has_it() throws Exception {
        for (Path file : desk().calendars(plans, folder.resolve("ics"), RUSSIAN, Optional.empty())) {
            assertThat(read(file).<VEvent>getComponents("VEVENT"))
                    .extracting(event -> event.getUid().map(Uid::getValue).orElseThrow())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void the_same_plan_gives_the_same_bytes() throws Exception {
        Path book = folder.resolve("again.xlsx");
        desk().workbook(plans, book, RUSSIAN, Optional.empty());
        byte[] first = Files.readAllBytes(book);
        byte[] calendar = Files.readAllBytes(desk().calendars(plans, folder.resolve("one"), RUSSIAN, Optional.empty())
                .get(0));

        plans = plansOn(LocalDate.of(2026, 3, 1));
        desk().workbook(plans, book, RUSSIAN, Optional.empty());
        assertThat(Files.readAllBytes(book)).isEqualTo(first);
        assertThat(Files.readAllBytes(desk().calendars(plans, folder.resolve("two"), RUSSIAN, Optional.empty())
                        .get(0)))
                .isEqualTo(calendar);
    }

    @Test
    void an_english_reader_reads_english() throws Exception {
        Path file = folder.resolve("plan_en.xlsx");
        desk().workbook(plans, file, Locale.ENGLISH, Optional.empty());

        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheet("Plan");
            assertThat(sheet.getRow(rowOf(sheet, "1.1.7")).getCell(8).getStringCellValue())
                    .isEqualTo("diagnostics/THEMATIC_FEB");
        }
    }

    @Test
    void a_folder_that_is_a_file_is_said_in_a_sentence() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");

        assertThatExceptionOfType(ExportRefused.class)
                .isThrownBy(() -> desk().calendars(plans, inTheWay, RUSSIAN, Optional.empty()))
                .satisfies(refused -> assertThat(refused.sentence(RUSSIAN)).containsPattern("[а-я]{3}"));
    }

    private static int rowOf(XSSFSheet sheet, String indicator) {
        for (int row = 3; row <= sheet.getLastRowNum(); row++) {
            if (sheet.getRow(row).getCell(2).getStringCellValue().equals(indicator)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + indicator);
    }

    private XSSFWorkbook workbook() throws Exception {
        Path file = folder.resolve("plan.xlsx");
        desk().workbook(plans, file, RUSSIAN, Optional.empty());
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static Calendar read(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return new CalendarBuilder().build(in);
        }
    }

    private List<YearPlan> plansOn(LocalDate day) {
        return desk().plans(Optional.empty(), Optional.empty(), day);
    }

    private PlanDesk desk() {
        return office.bean(PlanDesk.class);
    }
}
