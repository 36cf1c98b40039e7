package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import school.quality.jobs.desk.ExportRequest.Form;
import school.quality.jobs.selfexam.CalendarYear;
import school.quality.jobs.selfexam.DataSource;
import school.quality.jobs.selfexam.SelfExamAnswer;
import school.quality.jobs.selfexam.SelfExamAnswer.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The school year of the small school, 2025/26, is under way at the end of 2025 and ends in 2026. */
class SelfExamDeskTest extends DeskTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final String PUPILS = "year;pupil_id;enrolled_on;class;left_on;leave_reason\n";

    @Override
    void prepare() {
        loadSchools("A");
    }

    @ParameterizedTest
    @CsvSource({"1.1, 5", "1.2, 1", "1.3, 4", "1.4, 0"})
    void pupils_of_the_last_day_are_counted_once_wherever_they_moved(String line, int pupils) {
        assertThat(told(2025, line)).isEqualTo(pupils + "/1 = " + pupils);
    }

    @Test
    void who_leaves_on_the_last_day_is_gone_and_who_leaves_the_day_after_is_there() {
        load(
                "pupils",
                PUPILS + "2025/26;P6;2025-09-01;7А;2025-12-31;MOVED\n2025/26;P7;2025-09-01;7А;2026-01-01;MOVED\n",
                "A");

        assertThat(told(2025, "1.1")).isEqualTo("6/1 = 6");
    }

    @Test
    void who_left_and_came_back_is_one_pupil() {
        load("pupils", PUPILS + "2025/26;P4;2025-12-01;7А;;\n", "A");

        assertThat(told(2025, "1.1")).isEqualTo("6/1 = 6");
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, 2/5 = 40.0",
        "1.6, 25/1 = 25.00",
        "1.10, 0/2 = 0.0",
        "1.16, 0/2 = 0.0",
    })
    void results_are_those_of_the_school_year_that_ended_in_the_year(String line, String figure) {
        assertThat(told(2026, line)).isEqualTo(figure);
    }

    @Test
    void of_a_year_that_ended_before_the_data_begin_nothing_is_told() {
        assertThat(answer(2025, "1.6").status()).isEqualTo(Status.NO_DATA);
        assertThat(missing(2025, "1.6")).isEqualTo("periods@finished pupils@finished classes@finished");
    }

    @Test
    void an_exam_in_a_subject_that_is_not_loaded_is_missing_and_not_without_failures() {
        assertThat(missing(2026, "1.7")).isEqualTo("exams/OGE_MATHS@finished");
        assertThat(missing(2026, "1.11")).isEqualTo("exams/OGE_MATHS@finished");
    }

    @Test
    void a_school_without_grade_11_has_nobody_to_count_there() {
        for (String line : List.of("1.8", "1.9", "1.12", "1.13", "1.15", "1.17")) {
            assertThat(answer(2026, line).status()).as(line).isEqualTo(Status.NOT_APPLICABLE);
        }
    }

    @Test
    void the_latest_attempt_counts_and_basic_mathematics_is_another_exam() {
        load("classes", "year;class;grade\n2025/26;11А;11\n", "A");
        load("pupils", PUPILS + "2025/26;Z1;2025-09-01;11А;;\n2025/26;Z2;2025-09-01;11А;;\n", "A");
        load("exams", """
                year;kind;pupil_id;subject;attempt;score;min_score;mark
                2025/26;EGE;Z1;Математика;1;20;27;
                2025/26;EGE;Z1;Математика;2;60;27;
                2025/26;EGE;Z2;Математика;1;26;27;
                2025/26;EGE;Z2;Математика базовая;1;;;5
                """, "A");

        assertThat(told(2026, "1.9")).isEqualTo("86/2 = 43.00");
        assertThat(told(2026, "1.13")).isEqualTo("1/2 = 50.0");
    }

    @Test
    void leavers_whose_certificate_is_not_told_are_told_as_such() {
        assertThat(answer(2026, "1.14").unknown()).isEqualTo(1);
        load("year_outcomes", "year;pupil_id;decision;certificate\n2025/26;P5;NOT_ADMITTED;\n", "A");
        assertThat(told(2026, "1.14")).isEqualTo("1/2 = 50.0");
        assertThat(answer(2026, "1.14").unknown()).isZero();
    }

    @Test
    void achievements_need_both_school_years_that_the_calendar_year_touches() throws Exception {
        assertThat(missing(2025, "1.18")).isEqualTo("achievements@finished");

        Path none = Files.writeString(folder.resolve("achievements.csv"), "pupil_id;event;held_on;kind;level;result\n");
        office.load(none, "A", "2024/25");
        assertThat(told(2025, "1.18")).isEqualTo("1/5 = 20.0");
        assertThat(told(2025, "1.19")).isEqualTo("1/5 = 20.0");
        assertThat(told(2025, "1.19.1")).isEqualTo("0/5 = 0.0");
    }

    @Test
    void a_last_working_day_counts_and_the_day_after_does_not() {
        String staff = "year;staff_id;last_name;first_name;category;position;employment;fte;hired_on;left_on\n";
        load("staff", staff + """
                2025/26;1003;Сидорова;Вера;TEACHING;Учитель;MAIN;1;2020-09-01;2025-12-31
                2025/26;1004;Орлова;Ольга;TEACHING;Учитель;MAIN;1;2020-09-01;2025-12-30
                """, "A");

        assertThat(told(2025, "1.24")).isEqualTo("3/1 = 3");
        assertThat(told(2025, "1.29")).isEqualTo("2/3 = 66.7");
        assertThat(answer(2025, "1.29").unknown()).isEqualTo(1);
    }

    @Test
    void what_the_data_say_of_nobody_is_missing() {
        assertThat(missing(2025, "1.25")).isEqualTo("staff");
    }

    @Test
    void training_counts_for_five_years() {
        assertThat(missing(2025, "1.33")).isEqualTo("training");

        load("training", """
                staff_id;course;finished_on;hours
                1001;Введение обновлённых ФГОС;2021-01-01;36
                1002;Первая помощь;2020-12-31;16
                """, "A");
        assertThat(told(2025, "1.33")).isEqualTo("1/2 = 50.0");
        assertThat(told(2025, "1.34")).isEqualTo("1/2 = 50.0");
    }

    @Test
    void computers_are_those_for_teaching_that_are_in_use() {
        load("equipment", """
                inventory_no;kind;quantity;for_teaching;acquired_on;written_off_on
                1;COMPUTER;10;1;2020-01-01;
                2;COMPUTER;5;0;2020-01-01;
                3;COMPUTER;7;1;2020-01-01;2025-12-31
                4;COMPUTER;7;1;2026-01-10;
                """, "A");

        assertThat(told(2025, "2.1")).isEqualTo("10/5 = 2.00");
    }

    @Test
    void a_corrected_row_counts_as_it_is_now() {
        load("attestation", "period;pupil_id;subject;mark\n2025-26/Y;P3;Алгебра;3\n", "A");

        assertThat(told(2026, "1.5")).isEqualTo("1/5 = 20.0");
    }

    @Test
    void a_line_names_its_sources_or_who_answers_for_what_is_missing() {
        assertThat(answer(2026, "1.6").sources())
                .extracting(one -> one.source().name() + " " + one.rows())
                .containsExactly(
                        "exams/OGE_RUSSIAN@finished 1",
                        "periods@finished 1",
                        "pupils@finished 7",
                        "classes@finished 3");
        assertThat(answer(2025, "2.1").responsible()).isEqualTo("Директор");
    }

    @Test
    void each_school_is_told_of_its_own_data() {
        loadSchools("B");
        load("pupils", PUPILS + "2025/26;P6;2025-09-01;7А;;\n", "B");

        assertThat(desk().answers(new CalendarYear(2025), Optional.empty()))
                .filteredOn(answer -> answer.line().code().equals("1.1"))
                .extracting(answer -> answer.school() + " " + answer.value())
                .containsExactly("A 5", "B 6");
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void the_table_leaves_in_every_form_and_twice_the_same_bytes(Form form) throws Exception {
        byte[] first = Files.readAllBytes(export(form));

        assertThat(first).isNotEmpty();
        assertThat(Files.readAllBytes(export(form))).isEqualTo(first);
    }

    @Test
    void the_sheet_says_that_a_lawyer_has_to_confirm_it_and_what_is_missing() throws Exception {
        try (InputStream in = Files.newInputStream(export(Form.XLSX));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheet("Самообследование");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).contains("2025", "A");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).contains("подтверждён юристом");
            assertThat(sheet.getRow(3).getCell(3).getNumericCellValue()).isEqualTo(5);
            assertThat(sheet.getRow(8).getCell(7).getStringCellValue())
                    .isEqualTo(
                            "Нет данных: Периоды 2024/25; Обучающиеся 2024/25; Классы 2024/25. Отвечает: Зам. директора.");
        }
    }

    @Test
    void other_programs_read_the_parts_of_a_figure() throws Exception {
        JsonNode teachers = JsonMapper.shared()
                .readTree(Files.readString(export(Form.JSON)))
                .valueStream()
                .filter(line -> line.get("code").asString().equals("1.29.1"))
                .findFirst()
                .orElseThrow();

        assertThat(teachers.get("numerator").asInt()).isEqualTo(1);
        assertThat(teachers.get("denominator").asInt()).isEqualTo(2);
        assertThat(teachers.get("sources").get(0).get("dataset").asString()).isEqualTo("staff");
    }

    private Path export(Form form) {
        Path file = folder.resolve("selfexam." + form.name().toLowerCase(Locale.ROOT));
        desk().export(new CalendarYear(2025), Optional.of("A"), form, RUSSIAN, file, Optional.empty());
        return file;
    }

    /** Numerator, denominator and what is shown. */
    private String told(int year, String line) {
        SelfExamAnswer answer = answer(year, line);
        assertThat(answer.status()).as(answer.missing().toString()).isEqualTo(Status.VALUE);
        return "%s/%s = %s".formatted(answer.numerator(), answer.denominator(), answer.value());
    }

    private String missing(int year, String line) {
        return answer(year, line).missing().stream().map(DataSource::name).collect(Collectors.joining(" "));
    }

    private SelfExamAnswer answer(int year, String line) {
        return desk().answers(new CalendarYear(year), Optional.of("A")).stream()
                .filter(answer -> answer.line().code().equals(line))
                .findFirst()
                .orElseThrow();
    }

    private SelfExamDesk desk() {
        return office.bean(SelfExamDesk.class);
    }
}
