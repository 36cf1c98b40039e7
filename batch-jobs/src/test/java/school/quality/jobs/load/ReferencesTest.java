package school.quality.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.jobs.load.LoadingOffice.faults;
import static school.quality.jobs.load.LoadingOffice.sentences;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.jobs.store.loading.LoadReport;

class ReferencesTest extends LoadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-26/Y;P9;Алгебра;5;|2 R33 pupil_id",
                "2025-26/Q1;P1;Алгебра;5;|2 R35 period",
                "2025-26/Y;P1;Алгебра;5;9|2 R31 staff_id"
            })
    void a_row_that_refers_to_nothing_is_rejected(String row, String fault) {
        assertThat(faults(office.load("marks.csv", "period;pupil_id;subject;mark;staff_id\n" + row)))
                .containsExactly(fault);
    }

    @Test
    void a_class_must_exist_in_the_year_of_the_period() {
        office.load("periods.csv", "period;year;kind;starts_on;ends_on\n2026-27/Y;2026/27;год;01.09.2026;31.05.2027");
        LoadReport report = office.load("parent_bodies.csv", """
                period;body;class;members
                2026-27/Y;CLASS_COMMITTEE;7А;3
                2025-26/Y;CLASS_COMMITTEE;7а;3
                2025-26/Y;CLASS_COMMITTEE;7А;3
                """);

        assertThat(faults(report)).containsExactly("2 R38 class", "3 R36 class");
        assertThat(report.total().added()).isEqualTo(1);
    }

    @Test
    void a_person_must_have_a_row_of_the_school_year() {
        office.load("periods.csv", "period;year;kind;starts_on;ends_on\n2026-27/Y;2026/27;год;01.09.2026;31.05.2027");
        LoadReport report =
                office.load("marks.csv", "period;pupil_id;subject;mark;staff_id\n2026-27/Y;P1;Алгебра;5;1001");

        assertThat(faults(report)).containsExactly("2 R34 pupil_id", "2 R32 staff_id");
        assertThat(sentences(report)).allMatch(sentence -> sentence.contains("2026/27"));
    }

    @Test
    void a_row_with_only_a_date_may_be_of_any_year() {
        LoadReport report = office.load("injuries.csv", "pupil_id;happened_on;severity\nP1;2031-02-03;LIGHT");

        assertThat(report.total().added()).isEqualTo(1);
    }

    @Test
    void a_pupil_who_left_is_there() {
        office.load("pupils.csv", "year;pupil_id;enrolled_on;class;left_on\n2025/26;P3;2025-09-01;7А;2025-10-01");

        assertThat(office.load("meals.csv", "period;pupil_id;hot;free\n2025-26/Y;P3;да;нет")
                        .total()
                        .rejected())
                .isZero();
    }

    @Test
    void a_row_that_refers_to_a_rejected_row_is_rejected_too() {
        LoadReport report = office.load(
                office.write("meals.csv", "period;pupil_id;hot;free\n2025-26/Y;P3;да;нет"),
                office.write("pupils.csv", "year;pupil_id;enrolled_on;class\n2025/26;P3;вчера;7А"));

        assertThat(faults(report)).containsExactly("2 R33 pupil_id", "2 R03 enrolled_on");
    }

    @Test
    void a_rejected_row_does_not_take_away_what_is_stored() {
        LoadReport report = office.load(
                office.write("meals.csv", "period;pupil_id;hot;free\n2025-26/Y;P1;да;нет"),
                office.write("pupils.csv", "year;pupil_id;enrolled_on;class\n2025/26;P1;2025-09-01;99Я"));

        assertThat(faults(report)).containsExactly("2 R36 class");
        assertThat(office.inForce("pupils", "pupil_id, class")).contains("P1 7А");
    }

    @Test
    void rejections_run_through_chains_of_references() {
        LoadReport report = office.load(
                office.write("classes.csv", "year;class;grade;class_teacher\n2025/26;8Б;8;нет такого"),
                office.write("pupils.csv", "year;pupil_id;enrolled_on;class\n2025/26;P8;2025-09-01;8Б"),
                office.write("meals.csv", "period;pupil_id;hot;free\n2025-26/Y;P8;да;нет"));

        assertThat(faults(report)).containsExactly("2 R31 class_teacher", "2 R36 class", "2 R33 pupil_id");
    }

    @Test
    void a_row_names_its_own_faults_and_those_of_its_references() {
        LoadReport report = office.load("marks.csv", "period;pupil_id;subject;mark\n2025-26/Q9;P9;;5");

        assertThat(faults(report)).containsExactly("2 R01 subject", "2 R35 period", "2 R33 pupil_id");
    }

    @Test
    void the_order_of_files_makes_no_difference() {
        LoadReport report = office.load(
                office.write(
                        "a.json",
                        "{\"meals\":[{\"period\":\"2030-31/Y\",\"pupil_id\":\"N\",\"hot\":true,\"free\":false}]}"),
                office.write(
                        "b.json",
                        "{\"pupils\":[{\"year\":\"2030/31\",\"pupil_id\":\"N\",\"enrolled_on\":\"2030-09-01\",\"class\":\"1А\"}]}"),
                office.write("classes.csv", "year;class;grade\n2030/31;1А;1"),
                office.write(
                        "periods.csv",
                        "period;year;kind;starts_on;ends_on\n2030-31/Y;2030/31;год;01.09.2030;31.05.2031"));

        assertThat(report.total().added()).isEqualTo(4);
    }
}
