package school.quality.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.jobs.load.LoadingOffice.faults;
import static school.quality.jobs.load.LoadingOffice.sentences;

import org.junit.jupiter.api.Test;
import school.quality.jobs.store.loading.LoadReport;
import school.quality.jobs.store.loading.RowCounts;

class VersionsTest extends LoadingTest {

    private static final String HEADER = "period;pupil_id;subject;mark\n";

    @Test
    void a_changed_row_replaces_the_older_and_the_older_stays() {
        office.load("marks.csv", HEADER + "2025-26/Y;P1;Алгебра;4");
        LoadReport report = office.load("marks.csv", HEADER + "2025-26/Y;P1;Алгебра;5\n2025-26/Y;P2;Алгебра;3");

        assertThat(report.total()).isEqualTo(new RowCounts(2, 1, 1, 0, 0, 0));
        assertThat(office.jdbc()
                        .queryForList(
                                "select mark || ' ' || since_change || ' ' || coalesce(until_change::text, '-') from data.marks order by row_id",
                                String.class))
                .containsExactly("4 2 3", "5 3 -", "3 3 -");
    }

    @Test
    void the_same_values_written_otherwise_are_no_change() {
        office.load("pay.csv", "period;staff_id;base_pay\n2025-26/Y;1001;20132.90");
        LoadReport report =
                office.load("Оклады.csv", "Период;Табельный номер;Оклад, руб. в месяц\n2025-26/Y;1001;20132,9");

        assertThat(report.total().same()).isEqualTo(1);
    }

    @Test
    void two_rows_of_one_key_with_different_values_name_each_other() {
        LoadReport report = office.load(
                "marks.csv", HEADER + "2025-26/Y;P1;Алгебра;4\n2025-26/Y;P2;Алгебра;4\n2025-26/Y;P1;Алгебра;5");

        assertThat(faults(report)).containsExactly("2 R37 null", "4 R37 null");
        assertThat(sentences(report).get(0)).contains("«marks.csv»", "«marks»", "строка 4");
        assertThat(sentences(report).get(1)).contains("строка 2");
        assertThat(report.total().added()).isEqualTo(1);
    }

    @Test
    void two_rows_of_one_key_with_the_same_values_are_one() {
        LoadReport report = office.load(
                office.write("marks.csv", HEADER + "2025-26/Y;P1;Алгебра;4\n2025-26/Y;P1;Алгебра;4"),
                office.write("Отметки.csv", HEADER + "2025-26/Y;P1;Алгебра;4"));

        assertThat(report.total()).isEqualTo(new RowCounts(3, 1, 0, 2, 0, 0));
        assertThat(office.count("data.marks")).isEqualTo(1);
    }

    @Test
    void a_faulty_row_does_not_contradict_another() {
        LoadReport report = office.load("marks.csv", HEADER + "2025-26/Y;P1;Алгебра;4\n2025-26/Y;P1;Алгебра;9");

        assertThat(faults(report)).containsExactly("3 R08 mark");
    }

    @Test
    void a_period_that_moves_to_another_year_takes_its_rows_along() {
        LoadReport report = office.load(
                office.write(
                        "periods.csv",
                        "period;year;kind;starts_on;ends_on\n2025-26/S1;2030/31;семестр;01.09.2030;31.12.2030"),
                office.write("marks.csv", HEADER + "2025-26/S1;P1;Алгебра;4"));

        assertThat(faults(report)).containsExactly("2 R34 pupil_id");
    }

    @Test
    void all_kinds_of_values_are_stored_as_read() {
        office.load(
                "year_outcomes.csv",
                "year;pupil_id;decision;commendation_sheet;subject_commendations\n2025/26;P1;переведен;+;\"Алгебра, \\x, \"\"Труд\"\"\"");

        assertThat(office.inForce(
                        "year_outcomes", "decision, commendation_sheet, array_to_string(subject_commendations, '|')"))
                .containsExactly("PROMOTED t Алгебра|\\x|\"Труд\"");
    }
}
