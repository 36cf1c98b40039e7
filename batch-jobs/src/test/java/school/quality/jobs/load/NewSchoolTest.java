package school.quality.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static school.quality.jobs.load.LoadingOffice.faults;
import static school.quality.jobs.load.LoadingOffice.notes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
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
    void all_rows_that_refer_to_the_same_nothing_are_rejected() throws IOException {
        LoadReport report = load(MARKS + """
                N1;2025-26/Y;P9;Алгебра;4
                N1;2025-26/Y;P1;Алгебра;4
                N1;2025-26/Y;P9;Физика;4
                N1;2025-26/Y;P9;История;4
                """);

        assertThat(faults(report)).containsExactly("2 R33 pupil_id", "4 R33 pupil_id", "5 R33 pupil_id");
        assertThat(office.inForce("marks", "pupil_id, mark")).containsExactly("P1 4");
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
    void several_in_one_file_are_all_stored_while_they_are_read() throws IOException {
        LoadReport report =
                load(schools("N1", "N2"), ALGEBRA + "N2;2025-26/Y;P1;Алгебра;3\nN2;2025-26/Y;P2;Физика;н/а\n");

        assertThat(report.total()).isEqualTo(new RowCounts(15, 15, 0, 0, 0, 0));
        assertThat(rowsInOrder()).containsExactly("N1 P1Алгебра4", "N2 P1Алгебра3", "N2 P2ФизикаNA");
        assertThat(office.jdbc()
                        .queryForList(
                                "select c.change_no = m.since_change from data.marks m join school_change c using (school_id)",
                                Boolean.class))
                .containsOnly(true);
    }

    @Test
    void one_that_refers_to_nothing_does_not_touch_the_next_in_the_file() throws IOException {
        LoadReport report = load(schools("N1", "N2"), MARKS + """
                N1;2025-26/Y;P9;Алгебра;4
                N1;2025-26/Y;P1;Алгебра;4
                N2;2025-26/Y;P1;Алгебра;3
                N2;2025-26/Y;P8;Алгебра;3
                """);

        assertThat(faults(report)).containsExactly("2 R33 pupil_id", "5 R33 pupil_id");
        assertThat(report.total().added()).isEqualTo(14);
        assertThat(rowsInOrder()).containsExactly("N1 P1Алгебра4", "N2 P1Алгебра3");
    }

    @Test
    void rows_of_one_that_comes_again_further_down_stand_against_its_first() throws IOException {
        LoadReport report = load(schools("N1", "N2"), ALGEBRA + """
                N2;2025-26/Y;P1;Алгебра;3
                N1;2025-26/Y;P1;Алгебра;5
                N1;2025-26/Y;P2;Алгебра;5
                N2;2025-26/Y;P1;Алгебра;3
                """);

        assertThat(faults(report)).containsExactly("2 R37 null", "4 R37 null");
        assertThat(rowsInOrder()).containsExactly("N2 P1Алгебра3", "N1 P2Алгебра5");
    }

    @Test
    void one_without_periods_in_the_load_is_taken_as_far_as_it_can_be() throws IOException {
        Path files = school(ALGEBRA + "N3;2025-26/Y;P1;Алгебра;3\n");

        LoadReport report = office.load(files);

        assertThat(report.total().rejected()).isEqualTo(1);
        assertThat(schools()).containsExactly("1", "N1");
    }

    @Test
    void files_at_fault_in_their_middle_leave_nothing_of_the_schools_before() throws IOException {
        Path files = school(schools("N1", "N2"), ALGEBRA);
        Files.writeString(
                files.resolve("attendance.csv"),
                ATTENDANCE + "N1;2025-26/Y;P1;9;0;0;0\nN2;2025-26/Y;P1;9;0;0;0\nN2;\"open");

        LoadReport report = office.load(files);

        assertThat(notes(report)).hasSize(1);
        assertThat(office.count("data.attendance")).isZero();
        assertThat(rowsInOrder()).containsExactly("N1 P1Алгебра4");
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

    private LoadReport load(List<String> schools, String marks) throws IOException {
        return office.load(school(schools, marks));
    }

    private static List<String> schools(String... codes) {
        return List.of(codes);
    }

    /** The little school under another code, with these marks. */
    private Path school(String marks) throws IOException {
        return school(schools("N1"), marks);
    }

    /** The little school under other codes, all in the same files. */
    private Path school(List<String> schools, String marks) throws IOException {
        Path files = Files.createDirectories(folder.resolve("new"));
        Files.writeString(files.resolve("marks.csv"), marks);
        Files.writeString(files.resolve("periods.csv"), of(schools, LoadingOffice.PERIODS));
        Files.writeString(files.resolve("staff.csv"), of(schools, LoadingOffice.STAFF));
        Files.writeString(files.resolve("classes.csv"), of(schools, LoadingOffice.CLASSES));
        Files.writeString(files.resolve("pupils.csv"), of(schools, LoadingOffice.PUPILS));
        return files;
    }

    private static String of(List<String> schools, String table) {
        List<String> lines = table.strip().lines().toList();
        return "school;" + lines.get(0) + "\n"
                + schools.stream()
                        .flatMap(school -> lines.stream().skip(1).map(line -> school + ";" + line + "\n"))
                        .collect(Collectors.joining());
    }

    private List<String> rowsInOrder() {
        return office.jdbc()
                .queryForList(
                        "select s.code || ' ' || pupil_id || subject || mark from data.marks join school s using (school_id)"
                                + " order by row_id",
                        String.class);
    }

    private List<String> schools() {
        return office.jdbc().queryForList("select code from school order by code", String.class);
    }

    private List<String> rejected(String column) {
        return office.jdbc().queryForList("select cells ->> '" + column + "' from rejected_row", String.class);
    }
}
