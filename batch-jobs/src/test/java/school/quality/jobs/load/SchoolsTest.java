package school.quality.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.jobs.load.LoadingOffice.faults;

import java.util.List;
import org.junit.jupiter.api.Test;
import school.quality.jobs.store.loading.LoadReport;

class SchoolsTest extends LoadingTest {

    private static final String CLASSES = "school;year;class;grade\n";

    @Test
    void the_first_school_is_school_1_where_nobody_says() {
        assertThat(schools()).containsExactly("1");
    }

    @Test
    void a_code_unknown_so_far_is_created() {
        office.load("classes.csv", CLASSES + "G1;2025/26;5Б;5");

        assertThat(schools()).containsExactly("1", "G1");
        assertThat(office.count("school_change")).isEqualTo(2);
    }

    @Test
    void a_school_whose_rows_are_all_rejected_is_not_created() {
        office.load("classes.csv", CLASSES + "G1;2025/26;5Б;55");

        assertThat(schools()).containsExactly("1");
    }

    @Test
    void a_row_of_another_school_than_asked_for_is_rejected() {
        LoadReport report = office.load(
                "classes.csv", CLASSES + "1;2025/26;5Б;5\nG1;2025/26;5Б;5", request -> request.forSchool("1"));

        assertThat(faults(report)).containsExactly("3 R18 school");
        assertThat(report.total().added()).isEqualTo(1);
    }

    @Test
    void a_person_of_another_school_is_unknown() {
        LoadReport report = office.load("classes.csv", "school;year;class;grade;class_teacher\nG1;2025/26;5Б;5;1001");

        assertThat(faults(report)).containsExactly("2 R31 class_teacher");
    }

    @Test
    void rows_without_a_school_belong_to_the_only_one() {
        office.load("classes.csv", "year;class;grade\n2025/26;5Б;5");

        assertThat(office.jdbc()
                        .queryForObject("select count(distinct school_id)::integer from data.classes", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void one_key_in_two_schools_is_two_rows() {
        LoadReport report = office.load("classes.csv", CLASSES + "1;2025/26;5Б;5\nG1;2025/26;5Б;6");

        assertThat(report.total().added()).isEqualTo(2);
    }

    private List<String> schools() {
        return office.jdbc().queryForList("select code from school order by code", String.class);
    }
}
