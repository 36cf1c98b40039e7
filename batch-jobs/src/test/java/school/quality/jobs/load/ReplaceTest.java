package school.quality.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.jobs.load.LoadingOffice.faults;
import static school.quality.jobs.load.LoadingOffice.notes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.quality.jobs.store.loading.LoadReport;
import school.quality.jobs.store.loading.LoadRequest;
import school.quality.jobs.store.loading.RowCounts;

class ReplaceTest extends LoadingTest {

    private static final String MARKS = "period;pupil_id;subject;mark\n";
    private static final String INJURIES = "pupil_id;happened_on;severity\n";

    @BeforeEach
    void loadSomething() {
        office.load("marks.csv", MARKS + "2025-26/Y;P1;Алгебра;4\n2025-26/Y;P2;Алгебра;4\n2025-26/S1;P1;Алгебра;4");
        office.load("injuries.csv", INJURIES + "P1;2025-10-01;LIGHT\nP1;2026-08-31;LIGHT\nP1;2026-09-01;LIGHT");
    }

    @Test
    void rows_of_the_period_that_the_load_does_not_contain_are_closed() {
        LoadReport report = office.load("marks.csv", MARKS + "2025-26/Y;P1;Алгебра;4", LoadRequest::replacing);

        assertThat(report.total()).isEqualTo(new RowCounts(1, 0, 0, 1, 1, 0));
        assertThat(office.inForce("marks", "period, pupil_id")).containsExactly("2025-26/S1 P1", "2025-26/Y P1");
    }

    @Test
    void without_replace_nothing_is_closed() {
        assertThat(office.load("marks.csv", MARKS + "2025-26/Y;P1;Алгебра;4")
                        .total()
                        .closed())
                .isZero();
    }

    @Test
    void a_rejected_row_protects_the_stored_row_of_its_key() {
        office.load("marks.csv", MARKS + "2025-26/Y;P1;Алгебра;4\n2025-26/Y;P2;Алгебра;9", LoadRequest::replacing);

        assertThat(office.inForce("marks", "period, pupil_id")).contains("2025-26/Y P2");
    }

    @Test
    void dated_rows_are_replaced_within_the_school_years_of_the_load() {
        office.load("injuries.csv", INJURIES + "P2;2025-09-01;LIGHT", LoadRequest::replacing);

        assertThat(office.inForce("injuries", "pupil_id, happened_on"))
                .containsExactly("P1 2026-09-01", "P2 2025-09-01");
    }

    @Test
    void dated_rows_are_replaced_within_the_year_that_is_named() {
        office.load("injuries.csv", INJURIES + "P2;2025-09-01;LIGHT", request -> request.replacing()
                .forYear("2026/27"));

        assertThat(office.inForce("injuries", "happened_on")).containsExactly("2025-09-01", "2025-10-01", "2026-08-31");
    }

    @Test
    void a_row_may_not_refer_to_one_that_is_closed() {
        LoadReport report = office.desk()
                .load(LoadRequest.of(
                                office.write(
                                        "pupils.csv",
                                        "year;pupil_id;enrolled_on;last_name;first_name;class\n2025/26;P1;2025-09-01;Орлов;Пётр;7А"),
                                office.write("meals.csv", "period;pupil_id;hot;free\n2025-26/Y;P2;да;нет"))
                        .replacing());

        assertThat(faults(report)).containsExactly("2 R33 pupil_id");
    }

    @Test
    void equipment_is_replaced_whole() {
        office.load("equipment.csv", "inventory_no;kind;quantity\n1;LAB;1\n2;LAB;1");
        office.load("equipment.csv", "inventory_no;kind;quantity\n2;LAB;1", LoadRequest::replacing);

        assertThat(office.inForce("equipment", "inventory_no")).containsExactly("2");
    }

    @Test
    void a_rehearsal_lists_what_would_be_closed_and_changes_nothing() {
        int changes = office.count("school_change");
        LoadReport report = office.load(
                "marks.csv", MARKS + "2025-26/Y;P1;Алгебра;5\n2025-26/Y;P9;Алгебра;5", request -> request.replacing()
                        .rehearsed());

        assertThat(report.dryRun()).isTrue();
        assertThat(report.total()).isEqualTo(new RowCounts(2, 0, 1, 0, 1, 1));
        assertThat(report.notes()).singleElement().satisfies(note -> assertThat(note.details())
                .containsEntry("key", "2025-26/Y, P2, Алгебра"));
        assertThat(office.inForce("marks", "pupil_id, mark")).containsExactly("P1 4", "P1 4", "P2 4");
        assertThat(office.count("school_change")).isEqualTo(changes);
    }

    @Test
    void a_rehearsal_creates_no_school() {
        office.load("classes.csv", "school;year;class;grade\nG1;2025/26;5Б;5", LoadRequest::rehearsed);

        assertThat(office.count("school")).isEqualTo(1);
    }

    @Test
    void beside_a_file_that_cannot_be_read_nothing_is_closed() {
        LoadReport report = office.desk()
                .load(LoadRequest.of(
                                office.write("marks.csv", MARKS + "2025-26/Y;P1;Алгебра;5"),
                                office.write("Отметки.xlsx", "no workbook"))
                        .replacing());

        assertThat(notes(report)).contains("NOTHING_REPLACED");
        assertThat(office.inForce("marks", "pupil_id, mark")).contains("P2 4");
    }

    @Test
    void none_with_replace_closes_the_rows_of_the_year() {
        LoadReport report = office.load("injuries.csv", "pupil_id;happened_on;severity", request -> request.replacing()
                .forYear("2025/26"));

        assertThat(notes(report)).containsExactly("NONE_DECLARED");
        assertThat(report.total().closed()).isEqualTo(2);
        assertThat(office.inForce("injuries", "happened_on")).containsExactly("2026-09-01");
    }
}
