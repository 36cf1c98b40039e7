package school.quality.jobs.load.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.jobs.load.LoadingOffice.faults;
import static school.quality.jobs.load.LoadingOffice.notes;
import static school.quality.jobs.load.LoadingOffice.sentences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import school.quality.jobs.load.LoadingTest;
import school.quality.jobs.sheet.SourceFile;
import school.quality.jobs.sheet.TableRows;
import school.quality.jobs.store.loading.LoadReport;
import school.quality.jobs.store.loading.LoadRequest;
import school.quality.jobs.store.loading.RowCounts;

class JournalLoadTest extends LoadingTest {

    private static final String PUPILS = "year;pupil_id;enrolled_on;last_name;first_name;class\n";

    @Test
    void a_journal_of_an_unknown_class_is_refused_with_advice() {
        LoadReport report = load(report(), request -> request);

        assertThat(notes(report)).containsExactly("JOURNAL_NOT_KNOWN");
        assertThat(report.outcome()).isEqualTo(LoadReport.Outcome.NOTHING_TAKEN);
    }

    @Test
    void a_journal_registers_what_it_names() {
        LoadReport report = load(report(), LoadRequest::registering);

        assertThat(faults(report)).isEmpty();
        assertThat(office.inForce("periods", "period, kind, starts_on, ends_on"))
                .contains(
                        "2024-25/Q1 QUARTER 2024-09-01 2024-10-31",
                        "2024-25/Q4 QUARTER 2025-04-01 2025-05-31",
                        "2024-25/Y YEAR 2024-09-01 2025-05-31");
        assertThat(office.inForce("classes", "year, class, grade")).contains("2024/25 8А 8");
        assertThat(office.inForce("pupils", "pupil_id, enrolled_on, last_name, first_name, registered"))
                .contains("8А-01 2024-09-01 Абрамова Алина Ивановна t", "8А-02 2024-09-01 Антонов Борис t");
        assertThat(office.inForce("marks", "period, pupil_id, subject, mark"))
                .contains("2024-25/Q1 8А-01 Химия 3", "2024-25/Y 8А-02 Химия 4", "2024-25/Q1 8А-02 Химия NA");
    }

    @Test
    void every_read_row_is_accounted_for() {
        RowCounts total = load(report(), LoadRequest::registering).total();

        assertThat(total.read()).isEqualTo(total.added()).isEqualTo(5 + 1 + 2 + 4);
    }

    @Test
    void the_same_journal_again_changes_nothing() {
        load(report(), LoadRequest::registering);
        RowCounts again = load(report(), LoadRequest::registering).total();

        assertThat(again).isEqualTo(new RowCounts(4, 0, 0, 4, 0, 0));
    }

    @Test
    void a_new_pupil_gets_a_number_that_nobody_has() {
        load(report(), LoadRequest::registering);
        load(JournalSheet.of("8А").pupil("Алексеев Глеб").subject("Химия", "3", "4", "5"), LoadRequest::registering);

        assertThat(office.inForce("pupils", "pupil_id, last_name")).contains("8А-03 Алексеев", "8А-01 Абрамова");
    }

    @Test
    void a_known_pupil_is_found_by_name_without_patronymic() {
        load(report(), LoadRequest::registering);
        office.load("pupils.csv", PUPILS + "2024/25;X7;2024-09-01;Королёв;Яков;8А");
        load(JournalSheet.of("8А").pupil("КОРОЛЕВ Яков Петрович").subject("Химия", "3", "4", "5"), request -> request);

        assertThat(office.inForce("marks", "pupil_id, mark")).contains("X7 5");
    }

    @Test
    void a_name_that_is_nobodys_stands_only_in_the_rejected_row() {
        load(report(), LoadRequest::registering);
        LoadReport report =
                load(JournalSheet.of("8А").pupil("Никто Никита").subject("Химия", "3", null, null), request -> request);

        assertThat(report.firstFaults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("R41");
            assertThat(fault.value()).isNull();
        });
        assertThat(sentences(report).get(0)).contains("8А", "2024/25", "Никто Никита");
        assertThat(office.count("fault where fault::text like '%Никто%'")).isZero();
        assertThat(office.jdbc().queryForList("select cells ->> 'pupil_id' from rejected_row", String.class))
                .containsExactly("Никто Никита");
    }

    @Test
    void a_name_that_is_nobodys_is_told_once_and_stands_with_every_mark_in_the_workbook() {
        load(report(), LoadRequest::registering);
        LoadReport report = load(
                JournalSheet.of("8А")
                        .pupil("Никто Никита")
                        .subject("Химия", "3", "4", "4")
                        .pupil("Некто Нина")
                        .subject("Химия", "5", null, null),
                request -> request);

        assertThat(sentences(report)).hasSize(2).element(1).asString().contains("Некто Нина");
        assertThat(report.faults()).isEqualTo(2);
        assertThat(rejected(report, "Причины отказа"))
                .hasSize(4)
                .first()
                .asString()
                .contains("Никто Никита");
    }

    @Test
    void a_pupil_who_is_there_twice_is_told_with_the_other_row_and_named_in_the_workbook() {
        load(report(), LoadRequest::registering);
        LoadReport report = load(
                JournalSheet.of("8А")
                        .pupil("Белов Яков")
                        .subject("Химия", "3")
                        .pupil("Белов Яков")
                        .subject("Химия", "5"),
                request -> request);

        assertThat(sentences(report).get(0)).contains("ещё в строке 16,");
        assertThat(rejected(report, "Номер личного дела")).containsExactly("Белов Яков", "Белов Яков");
    }

    @Test
    void a_cell_that_is_no_mark_stands_in_the_workbook_with_pupil_subject_and_period() {
        load(report(), LoadRequest::registering);
        LoadReport report = load(
                JournalSheet.of("8А")
                        .pupil("Абрамова Алина Ивановна")
                        .subject("Химия", "3", "7", "4")
                        .pupil("Никто Никита")
                        .subject("Музыка", "8", null, null),
                request -> request);

        assertThat(rejected(report, "Школа")).containsOnly("1");
        assertThat(rejected(report, "Период")).containsExactly("2024-25/Q2", "2024-25/Q1");
        assertThat(rejected(report, "Номер личного дела")).containsExactly("8А-01", "Никто Никита");
        assertThat(rejected(report, "Предмет")).containsExactly("Химия", "Музыка");
        assertThat(rejected(report, "Отметка")).containsExactly("7", "8");
    }

    @Test
    void a_mark_that_is_corrected_in_the_workbook_is_one_of_its_pupil() {
        load(report(), LoadRequest::registering);
        LoadReport report = load(
                JournalSheet.of("8А").pupil("Абрамова Алина").subject("Химия", null, "7", null), request -> request);

        office.load(
                "marks.csv",
                "Период;Номер личного дела;Предмет;Отметка\n%s;%s;%s;5"
                        .formatted(
                                rejected(report, "Период").get(0),
                                rejected(report, "Номер личного дела").get(0),
                                rejected(report, "Предмет").get(0)));

        assertThat(office.inForce("marks", "period, pupil_id, subject, mark")).contains("2024-25/Q2 8А-01 Химия 5");
    }

    @Test
    void a_name_that_two_bear_is_rejected() {
        load(report(), LoadRequest::registering);
        office.load("pupils.csv", PUPILS + "2024/25;X7;2024-09-01;Белов;Яков;8А\n2024/25;X8;2024-09-01;Белов;Яков;8А");
        LoadReport report =
                load(JournalSheet.of("8А").pupil("Белов Яков").subject("Химия", "3", null, null), request -> request);

        assertThat(report.firstFaults()).extracting(fault -> fault.code()).containsExactly("R42");
        assertThat(sentences(report).get(0)).contains("Белов Яков");
    }

    @Test
    void a_cell_that_is_no_mark_is_rejected_alone() {
        LoadReport report = load(
                JournalSheet.of("8А").pupil("Абрамова Алина").subject("Химия", "7", "4", "4"),
                LoadRequest::registering);

        assertThat(report.firstFaults()).extracting(fault -> fault.code()).containsExactly("J02");
        assertThat(sentences(report).get(0)).contains("«7»");
        assertThat(report.total().rejected()).isEqualTo(1);
    }

    @Test
    void the_real_number_takes_the_place_of_the_registered_one_and_the_marks_go_along() {
        load(report(), LoadRequest::registering);
        office.load("meals.csv", "period;pupil_id;hot;free\n2024-25/Y;8А-01;да;нет");

        LoadReport report = office.load("pupils.csv", PUPILS + "2024/25;A-17;2024-09-01;Абрамова;Алина;8А");

        assertThat(faults(report)).isEmpty();
        assertThat(report.total()).isEqualTo(new RowCounts(1, 1, 0, 0, 1, 0));
        assertThat(office.inForce("pupils", "pupil_id"))
                .contains("A-17", "8А-02")
                .doesNotContain("8А-01");
        assertThat(office.inForce("marks", "pupil_id, mark"))
                .contains("A-17 3")
                .noneMatch(mark -> mark.startsWith("8А-01"));
        assertThat(office.inForce("meals", "pupil_id, hot")).containsExactly("A-17 t");
    }

    @Test
    void marks_that_went_along_keep_their_source_and_are_known_again() {
        load(report(), LoadRequest::registering);
        office.load("pupils.csv", PUPILS + "2024/25;A-17;2024-09-01;Абрамова;Алина;8А");

        assertThat(load(report(), request -> request).total()).isEqualTo(new RowCounts(4, 0, 0, 4, 0, 0));
        assertThat(office.jdbc().queryForObject("""
                        select count(distinct m.source_id)::integer from data.marks m
                        join source_sheet s on s.source_id = m.source_id and s.file_name = 'journal.xlsx'
                        """, Integer.class)).isEqualTo(1);
    }

    @Test
    void the_real_number_may_come_with_the_journal() {
        LoadReport report = office.desk()
                .load(LoadRequest.of(
                                journal(report()),
                                office.write("pupils.csv", PUPILS + "2024/25;A-17;2024-09-01;Абрамова;Алина;8А"))
                        .registering());

        assertThat(faults(report)).isEmpty();
        assertThat(office.inForce("pupils", "pupil_id"))
                .contains("A-17", "8А-02")
                .doesNotContain("8А-01");
    }

    @Test
    void a_rehearsal_registers_nothing() {
        load(report(), request -> request.registering().rehearsed());

        assertThat(office.inForce("pupils", "pupil_id")).containsExactly("P1", "P2");
    }

    @Test
    void a_report_built_otherwise_is_refused_with_the_reason() {
        LoadReport report = load(
                JournalSheet.empty().row("Табель успеваемости учащегося").row("Учебный год: когда-то"),
                request -> request);

        assertThat(notes(report)).containsExactly("UNKNOWN_LAYOUT");
        assertThat(school.quality.jobs.fault.Sentences.in(Locale.ENGLISH)
                        .note(report.notes().get(0)))
                .startsWith("journal.xlsx: ");
    }

    @Test
    void the_report_of_a_real_class_loads_whole() {
        Path real = Path.of(System.getProperty("vsoko.shared", "../../shared"), "real", "journal-term-marks-8A.xlsx");
        Assumptions.assumeTrue(Files.exists(real), "SKIPPED: there is no file " + real);

        LoadReport report = office.desk().load(LoadRequest.of(real).registering());

        assertThat(faults(report)).isEmpty();
        assertThat(office.inForce("pupils", "pupil_id")).hasSize(30).contains("8А-01", "8А-28");
    }

    private static JournalSheet report() {
        return JournalSheet.of("8А")
                .pupil("Абрамова Алина Ивановна")
                .subject("Химия", "3", "0", null)
                .subject("Музыка")
                .pupil("Антонов Борис")
                .subject("Химия", "н/а", "4", "4");
    }

    /** What stands under a header of the workbook of rejected rows, row by row. */
    private List<@Nullable String> rejected(LoadReport report, String header) {
        Path workbook = folder.resolve("rejected.xlsx");
        office.desk().writeRejectedRows(report.loadId(), workbook, Locale.forLanguageTag("ru"), Optional.empty());
        try (TableRows rows = SourceFile.open(workbook).rows("Отметки")) {
            int place = rows.next().cells().indexOf(header);
            List<@Nullable String> cells = new ArrayList<>();
            rows.forEachRemaining(row -> cells.add(row.cell(place)));
            return cells;
        }
    }

    private Path journal(JournalSheet sheet) {
        try {
            return JournalWorkbook.write(sheet, folder.resolve("journal.xlsx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LoadReport load(JournalSheet sheet, UnaryOperator<LoadRequest> options) {
        return office.desk().load(options.apply(LoadRequest.of(journal(sheet))));
    }
}
