package school.quality.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.jobs.load.LoadingOffice.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.quality.jobs.sheet.Cell;
import school.quality.jobs.sheet.Column;
import school.quality.jobs.sheet.Format;
import school.quality.jobs.sheet.SheetRow;
import school.quality.jobs.sheet.SourceFile;
import school.quality.jobs.sheet.TableRows;
import school.quality.jobs.sheet.Tone;
import school.quality.jobs.sheet.WorkbookWriter;
import school.quality.jobs.store.loading.LoadReport;

class RejectedRowsTest extends LoadingTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final String HEADER = "period;pupil_id;subject;mark\n";
    private static final String COMPLAINTS = "number;received_on;topic;upheld\n";

    @Test
    void rejected_rows_come_as_a_workbook_with_cells_as_they_stood_and_reasons() {
        LoadReport report = office.load("marks.csv", HEADER + "2025-26/Y;P9; Алгебра ;6\n2025-26/Y;P1;Алгебра;5");
        Path workbook = folder.resolve("rejected.xlsx");

        assertThat(office.desk().writeRejectedRows(report.loadId(), workbook, RUSSIAN, Optional.empty()))
                .isTrue();

        try (TableRows rows = SourceFile.open(workbook).rows("Отметки")) {
            assertThat(rows.next().cells()).startsWith("Школа", "Период").endsWith("Причины отказа");
            SheetRow row = rows.next();
            assertThat(row.cells()).contains("P9", " Алгебра ", "6");
            assertThat(row.cells().get(row.cells().size() - 1)).contains("«Отметка»", "«Номер личного дела»");
            assertThat(rows.hasNext()).isFalse();
        }
    }

    @Test
    void the_workbook_loads_again_as_it_is() {
        LoadReport first = office.load("marks.csv", HEADER + "2025-26/Y;P9;Алгебра;6");
        Path workbook = folder.resolve("rejected.xlsx");
        office.desk().writeRejectedRows(first.loadId(), workbook, RUSSIAN, Optional.empty());

        LoadReport again = office.load(workbook);

        assertThat(faults(again)).isEqualTo(faults(first));
        assertThat(again.notes()).isEmpty();
    }

    @Test
    void a_row_rejected_for_the_school_of_the_load_is_of_that_school_when_corrected() {
        loadSchools("K", "L");
        LoadReport report =
                office.load("complaints.csv", COMPLAINTS + "1;2025-13-01;т;да", request -> request.forSchool("K"));

        assertThat(column(workbook(report), "Обращения", "Школа")).containsExactly("K");
    }

    @Test
    void a_row_that_names_no_school_among_several_is_rejected_for_school_1() {
        loadSchools("K", "L");
        LoadReport report = office.load("complaints.csv", COMPLAINTS + "1;2025-13-01;т;да");

        assertThat(column(workbook(report), "Обращения", "Школа")).containsExactly("1");
    }

    @Test
    void a_row_that_names_no_school_is_rejected_for_the_only_one() {
        LoadReport report = office.load("complaints.csv", COMPLAINTS + "1;2025-13-01;т;да");

        assertThat(column(workbook(report), "Обращения", "Школа")).containsExactly("1");
    }

    @Test
    void a_row_of_another_school_than_asked_for_keeps_the_school_that_it_names() {
        LoadReport report = office.load(
                "complaints.csv", "school;" + COMPLAINTS + "L;1;2025-12-01;т;да", request -> request.forSchool("1"));

        assertThat(column(workbook(report), "Обращения", "Школа")).containsExactly("L");
    }

    @Test
    void each_row_tells_the_file_the_sheet_and_the_row_it_stood_in() {
        LoadReport report = office.load("marks.csv", HEADER + "2025-26/Y;P1;Алгебра;5\n2025-26/Y;P1;Химия;6");

        Path workbook = workbook(report);
        assertThat(column(workbook, "Отметки", "Из файла")).containsExactly("marks.csv");
        assertThat(column(workbook, "Отметки", "С листа")).containsExactly("marks");
        assertThat(column(workbook, "Отметки", "Строка в файле")).containsExactly("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void what_is_told_beside_the_cells_is_passed_over_by_a_load_in_either_language(String language) {
        LoadReport report = office.load("marks.csv", HEADER + "2025-26/Y;P1;Химия;6");
        Path workbook = folder.resolve("rejected.xlsx");
        office.desk().writeRejectedRows(report.loadId(), workbook, Locale.forLanguageTag(language), Optional.empty());

        assertThat(office.load(workbook).notes()).isEmpty();
    }

    @Test
    void a_report_counts_also_the_faults_that_it_does_not_name() {
        LoadReport report = office.load("marks.csv", HEADER + "2025-26/Y;P1;Химия;6\n".repeat(60));

        assertThat(report.firstFaults()).hasSize(50);
        assertThat(report.faults()).isEqualTo(60);
    }

    @Test
    void without_rejected_rows_there_is_no_workbook() {
        LoadReport report = office.load("marks.csv", HEADER + "2025-26/Y;P1;Алгебра;5");
        Path workbook = folder.resolve("rejected.xlsx");

        assertThat(office.desk().writeRejectedRows(report.loadId(), workbook, RUSSIAN, Optional.empty()))
                .isFalse();
        assertThat(workbook).doesNotExist();
    }

    @Test
    void a_control_character_is_still_there_when_nobody_has_typed_the_text_anew() {
        assertThat(uncorrected(office.load("complaints.csv", COMPLAINTS + "1;2025-12-01;Спорт\u0001зал;да")))
                .containsExactly("2 R15 topic");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800"})
    void a_sign_that_no_database_stores_is_still_a_fault_when_nobody_has_typed_the_text_anew(String sign) {
        assertThat(uncorrected(office.load(
                        "complaints.json",
                        "[{\"number\":\"1\",\"received_on\":\"2025-12-01\",\"topic\":\"Спорт" + sign + "зал\"}]")))
                .containsExactly("2 R15 topic");
    }

    @Test
    void a_formula_without_a_value_is_still_one_when_nobody_has_corrected_it() {
        assertThat(uncorrected(office.load(complaintWithoutValue()))).containsExactly("2 R14 upheld");
    }

    private Path complaintWithoutValue() {
        Path workbook = folder.resolve("complaints.xlsx");
        List<Column> columns = Stream.of("number", "received_on", "topic", "upheld")
                .map(name -> Column.of(name, Format.TEXT))
                .toList();
        List<Cell> cells = List.of(Cell.text("1"), Cell.text("2025-12-01"), Cell.text("Спортзал"), Cell.notAvailable());
        WorkbookWriter.write(workbook, book -> book.sheet("Обращения", columns).row(Tone.NORMAL, cells));
        return workbook;
    }

    /** The faults of the workbook of rejected rows when it is loaded as it is. */
    private List<String> uncorrected(LoadReport report) {
        return faults(office.load(workbook(report)));
    }

    private void loadSchools(String... codes) {
        for (String code : codes) {
            office.load("periods.csv", LoadingOffice.PERIODS, request -> request.forSchool(code));
        }
    }

    private Path workbook(LoadReport report) {
        Path workbook = folder.resolve("rejected-" + report.loadId() + ".xlsx");
        office.desk().writeRejectedRows(report.loadId(), workbook, RUSSIAN, Optional.empty());
        return workbook;
    }

    /** What stands under a header, row by row. */
    private static List<@Nullable String> column(Path workbook, String sheet, String header) {
        try (TableRows rows = SourceFile.open(workbook).rows(sheet)) {
            int place = rows.next().cells().indexOf(header);
            List<@Nullable String> cells = new ArrayList<>();
            rows.forEachRemaining(row -> cells.add(row.cell(place)));
            return cells;
        }
    }
}
