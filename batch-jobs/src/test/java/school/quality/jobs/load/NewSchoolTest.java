package school.quality.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static school.quality.jobs.load.LoadingOffice.faults;
import static school.quality.jobs.load.LoadingOffice.notes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import school.quality.jobs.desk.LoadFailed;
import school.quality.jobs.store.loading.LoadReport;
import school.quality.jobs.store.loading.LoadRequest;
import school.quality.jobs.store.loading.RowCounts;

/** A load that brings a school the database does not know: its rows are stored while they are read. */
class NewSchoolTest extends LoadingTest {

    private static final String MARKS = "school;period;pupil_id;subject;mark\n";
    private static final String ALGEBRA = MARKS + "N1;2025-26/Y;P1;Алгебра;4\n";
    private static final String ATTENDANCE =
            "school;period;pupil_id;lessons_due;missed_illness;missed_excused;missed_unexcused\n";

    @Test
    void all_its_rows_are_stored_in_the_order_of_the_file() throws IOException {
        LoadReport report = load(ALGEBRA + "N1;2025-26/Y;P2;Алгебра;5\nN1;2025-26/Y;P1;Физика;3\n");

        assertThat(report.total()).isEqualTo(new RowCounts(9, 9, 0, 0, 0, 0));
        assertThat(office.jdbc()
                        .queryForList(
                                "select pupil_id || subject || mark from data.marks order by row_id", String.class))
                .containsExactly("P1Алгебра4", "P2Алгебра5", "P1Физика3");
        assertThat(schools()).containsExactly("1", "N1");
    }

    @Test
    void its_rows_belong_to_the_one_change_of_the_load() throws IOException {
        load(ALGEBRA);

        assertThat(office.jdbc()
                        .queryForList(
                                "select c.change_no = m.since_change and c.school_id = m.school_id"
                                        + " from data.marks m join school s using (school_id) join school_change c using (school_id)",
                                Boolean.class))
                .containsExactly(true);
    }

    @Test
    void the_same_files_again_change_nothing() throws IOException {
        load(ALGEBRA);

        assertThat(load(ALGEBRA).total()).isEqualTo(new RowCounts(7, 0, 0, 7, 0, 0));
    }

    @Test
    void a_row_that_refers_to_nothing_is_rejected_as_it_stood_in_the_file() throws IOException {
        LoadReport report = load(MARKS + "N1;2025-26/Y;P1;Алгебра;н/а\nN1;2025-26/Y;P9;Алгебра;н/а\n");

        assertThat(faults(report)).containsExactly("3 R33 pupil_id");
        assertThat(rejected("mark")).containsExactly("н/а");
        assertThat(rejected("school")).containsExactly("N1");
        assertThat(office.inForce("marks", "pupil_id, mark")).containsExactly("P1 NA");
    }

    @Test
    void rows_of_one_key_that_say_otherwise_are_both_rejected() throws IOException {
        LoadReport report = load(ALGEBRA + "N1;2025-26/Y;P1;Алгебра;5\nN1;2025-26/Y;P2;Алгебра;5\n");

        assertThat(faults(report)).containsExactly("2 R37 null", "3 R37 null");
        assertThat(office.inForce("marks", "pupil_id, mark")).containsExactly("P2 5");
    }

    @Test
    void of_rows_that_say_the_same_one_remains() throws IOException {
        LoadReport report = load(ALGEBRA + "N1;2025-26/Y;P1;Алгебра;4\n");

        assertThat(report.total()).isEqualTo(new RowCounts(8, 7, 0, 1, 0, 0));
        assertThat(office.inForce("marks", "pupil_id, mark")).containsExactly("P1 4");
    }

    @Test
    void a_row_of_another_file_may_stand_against_one_that_is_stored() throws IOException {
        Path more = Files.createDirectories(folder.resolve("new/more"));
        Files.writeString(more.resolve("marks.csv"), MARKS + "N1;2025-26/Y;P1;Алгебра;2\nN1;2025-26/Y;P2;Алгебра;2\n");

        LoadReport report = load(ALGEBRA + "N1;2025-26/Y;P2;Алгебра;2\n");

        assertThat(faults(report)).containsExactly("2 R37 null", "2 R37 null");
        assertThat(report.total()).isEqualTo(new RowCounts(10, 7, 0, 1, 0, 2));
        assertThat(office.inForce("marks", "pupil_id, mark")).containsExactly("P2 2");
    }

    @Test
    void a_row_with_a_fault_of_its_own_is_rejected_alone() throws IOException {
        LoadReport report = load(ALGEBRA + "N1;2025-26/Y;P2;Алгебра;9\n");

        assertThat(faults(report)).containsExactly("3 R08 mark");
        assertThat(office.inForce("marks", "pupil_id, mark")).containsExactly("P1 4");
    }

    @Test
    void rows_of_other_schools_in_its_file_are_taken_too() throws IOException {
        LoadReport report = load(ALGEBRA + "1;2025-26/Y;P1;Алгебра;3\nN1;2025-26/Y;P2;Алгебра;5\n");

        assertThat(report.total().added()).isEqualTo(9);
        assertThat(office.inForce("marks", "school_id, pupil_id, mark")).hasSize(3);
    }

    @Test
    void it_is_not_created_where_all_its_rows_are_rejected() {
        LoadReport report = office.load("marks.csv", ALGEBRA);

        assertThat(report.total()).isEqualTo(new RowCounts(1, 0, 0, 0, 0, 1));
        assertThat(office.count("data.marks")).isZero();
        assertThat(schools()).containsExactly("1");
        assertThat(office.count("school_change")).isEqualTo(1);
    }

    @Test
    void a_rehearsal_stores_nothing() throws IOException {
        LoadReport report = office.desk().load(LoadRequest.of(school(ALGEBRA)).rehearsed());

        assertThat(report.total().added()).isEqualTo(7);
        assertThat(office.count("data.marks")).isZero();
        assertThat(schools()).containsExactly("1");
    }

    @Test
    void a_file_at_fault_in_its_middle_leaves_nothing_but_a_note() throws IOException {
        Path files = school(ALGEBRA);
        Files.writeString(files.resolve("attendance.csv"), ATTENDANCE + "N1;2025-26/Y;P1;9;0;0;0\nN1;\"open");

        LoadReport report = office.load(files);

        assertThat(notes(report)).hasSize(1);
        assertThat(office.count("data.attendance")).isZero();
        assertThat(office.inForce("marks", "pupil_id, mark")).containsExactly("P1 4");
    }

    @Test
    void a_load_that_fails_leaves_nothing_of_it() throws IOException {
        office.jdbc().execute("alter table data.attendance add check (lessons_due <> 9)");
        Path files = school(ALGEBRA);
        Files.writeString(files.resolve("attendance.csv"), ATTENDANCE + "N1;2025-26/Y;P1;9;0;0;0\n");

        assertThatExceptionOfType(LoadFailed.class).isThrownBy(() -> office.load(files));

        assertThat(office.count("data.marks")).isZero();
        assertThat(schools()).containsExactly("1");
        assertThat(office.load("marks.csv", MARKS + "1;2025-26/Y;P1;Алгебра;4\n")
                        .total()
                        .added())
                .isEqualTo(1);
    }

    private LoadReport load(String marks) throws IOException {
        return office.load(school(marks));
    }

    /** The little school under another code, with these marks. */
    private Path school(String marks) throws IOException {
        Path files = Files.createDirectories(folder.resolve("new"));
        Files.writeString(files.resolve("marks.csv"), marks);
        Files.writeString(files.resolve("periods.csv"), ofNewSchool(LoadingOffice.PERIODS));
        Files.writeString(files.resolve("staff.csv"), ofNewSchool(LoadingOffice.STAFF));
        Files.writeString(files.resolve("classes.csv"), ofNewSchool(LoadingOffice.CLASSES));
        Files.writeString(files.resolve("pupils.csv"), ofNewSchool(LoadingOffice.PUPILS));
        return files;
    }

    private static String ofNewSchool(String table) {
        return "school;" + table.strip().replace("\n", "\nN1;") + "\n";
    }

    private List<String> schools() {
        return office.jdbc().queryForList("select code from school order by code", String.class);
    }

    private List<String> rejected(String column) {
        return office.jdbc().queryForList("select cells ->> '" + column + "' from rejected_row", String.class);
    }
}
