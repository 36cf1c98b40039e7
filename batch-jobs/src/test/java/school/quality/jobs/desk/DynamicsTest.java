package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.store.results.RunState;

/** The small school a year ago: P1 and P2 were in 6А, P3 was in 8А, K1 was not here yet; grade 1 had other pupils. */
class DynamicsTest extends DeskTest {

    private static final String LAST_YEAR = "2024-25/Y";
    private static final String SECOND_HALF = "2025-26/S2";

    @Override
    void prepare() {
        loadSchools("A");
        loadLastYear("A");
    }

    @Test
    void the_base_is_the_same_period_of_the_year_before() {
        marks("2024-25/Y;P1;Алгебра;4\n2024-25/Y;P2;Алгебра;3\n2024-25/Y;P3;Алгебра;5");
        office.run(LAST_YEAR);

        office.run(SmallSchool.YEAR);

        assertThat(base("1.1.2", "quality_rate", "SCHOOL")).isEqualTo("2024-25/Y 2/3");
    }

    @Test
    void a_base_period_that_was_never_run_is_evaluated_along_the_way_and_not_stored_as_a_run() {
        marks("2024-25/Y;P1;Алгебра;4\n2024-25/Y;P2;Алгебра;3\n2024-25/Y;P3;Алгебра;5");

        office.run(SmallSchool.YEAR);

        assertThat(base("1.1.2", "quality_rate", "SCHOOL")).isEqualTo("2024-25/Y 2/3");
        assertThat(office.count("result.school_run")).isEqualTo(1);
    }

    @Test
    void without_a_value_in_the_year_before_the_previous_period_of_the_kind_is_the_base() {
        marks("2025-26/S2;P1;Алгебра;5\n2025-26/S2;P2;Алгебра;3");

        office.run(SECOND_HALF);

        assertThat(base(SECOND_HALF, "1.1.2", "quality_rate", "SCHOOL", "A")).isEqualTo("2025-26/S1 1/1");
        assertThat(base(SECOND_HALF, "1.1.2", "quality_rate", "CLASS", "7А")).isEqualTo("2025-26/S1 1/1");
    }

    @Test
    void the_previous_period_may_be_of_the_year_before_and_its_classes_a_grade_lower() {
        marks("2024-25/S2;P1;Алгебра;3");

        office.run(SmallSchool.HALF);

        assertThat(base(SmallSchool.HALF, "1.1.2", "quality_rate", "CLASS", "7А"))
                .isEqualTo("2024-25/S2 0/1");
    }

    @Test
    void a_class_is_compared_with_the_class_a_grade_lower() {
        marks("2024-25/Y;P1;Алгебра;4\n2024-25/Y;P2;Алгебра;3\n2024-25/Y;P3;Алгебра;5");
        office.run(LAST_YEAR);

        office.run(SmallSchool.YEAR);

        assertThat(base("1.1.2", "quality_rate", "CLASS", "7А")).isEqualTo("2024-25/Y 1/2");
        assertThat(base("1.1.2", "quality_rate", "CLASS_SUBJECT", "7А/Алгебра")).isEqualTo("2024-25/Y 1/2");
        assertThat(base("1.1.2", "quality_rate", "CLASS", "9А")).isEqualTo("2024-25/Y 1/1");
    }

    @Test
    void a_first_class_has_no_base_though_there_was_a_first_class_of_its_letter() {
        office.run(LAST_YEAR);

        office.run(SmallSchool.YEAR);

        assertThat(base("3.1.1", "count", "CLASS", "1А")).isEqualTo("none");
        assertThat(base("3.1.1", "count", "CLASS", "7А")).isEqualTo("2024-25/Y 2/1");
        assertThat(base("3.1.1", "count", "GRADE", "1")).isEqualTo("2024-25/Y 1/1");
    }

    @Test
    void what_was_not_applicable_is_no_base() {
        marks("2024-25/Y;P1;Алгебра;EXEMPT");

        office.run(SmallSchool.YEAR);

        assertThat(base("1.1.2", "quality_rate", "SCHOOL")).isEqualTo("none");
    }

    @Test
    void a_school_without_an_earlier_year_has_no_bases() {
        loadSchools("B");

        office.run(SmallSchool.YEAR, "B");

        assertThat(office.count("result.figure where base_period is not null")).isZero();
        assertThat(office.count("result.base_run")).isZero();
    }

    @Test
    void after_the_base_period_is_run_the_period_is_run_anew() {
        marks("2024-25/Y;P1;Алгебра;4");
        office.run(SmallSchool.YEAR);
        office.run(LAST_YEAR);

        assertThat(office.run(SmallSchool.YEAR).state()).isEqualTo(RunState.NEW);
        assertThat(office.run(SmallSchool.YEAR).state()).isEqualTo(RunState.UNCHANGED);
    }

    @Test
    void the_stored_run_is_the_base_though_its_data_have_changed_since_and_was_not_run_again() {
        marks("2024-25/Y;P1;Алгебра;4");
        office.run(LAST_YEAR);
        marks("2024-25/Y;P1;Алгебра;3");

        office.run(SmallSchool.YEAR);
        assertThat(base("1.1.2", "quality_rate", "SCHOOL")).isEqualTo("2024-25/Y 1/1");

        office.run(LAST_YEAR);
        office.run(SmallSchool.YEAR);
        assertThat(base("1.1.2", "quality_rate", "SCHOOL")).isEqualTo("2024-25/Y 0/1");
    }

    @Test
    void some_schools_of_a_batch_have_a_stored_base_and_others_not() {
        loadSchools("B", "C");
        loadLastYear("B");
        marks("2024-25/Y;P1;Алгебра;4");
        load("marks", "period;pupil_id;subject;mark\n2024-25/Y;P1;Алгебра;3\n", "B");
        office.run(LAST_YEAR, "A");

        office.run(SmallSchool.YEAR);

        assertThat(base("1.1.2", "quality_rate", "SCHOOL", "A")).isEqualTo("2024-25/Y 1/1");
        assertThat(base("1.1.2", "quality_rate", "SCHOOL", "B")).isEqualTo("2024-25/Y 0/1");
        assertThat(base("1.1.2", "quality_rate", "SCHOOL", "C")).isEqualTo("none");
    }

    @Test
    void a_second_half_is_compared_with_the_second_half_and_not_with_the_first() {
        marks("2024-25/S2;P1;Алгебра;3\n2024-25/S1;P1;Алгебра;5\n2025-26/S2;P1;Алгебра;5");

        office.run(SECOND_HALF);

        assertThat(base(SECOND_HALF, "1.1.2", "quality_rate", "SCHOOL", "A")).isEqualTo("2024-25/S2 0/1");
    }

    private void marks(String rows) {
        load("marks", "period;pupil_id;subject;mark\n" + rows + "\n", "A");
    }

    private void loadLastYear(String school) {
        load("periods", """
                period;year;kind;starts_on;ends_on
                2024-25/S1;2024/25;SEMESTER;2024-09-01;2024-12-31
                2024-25/S2;2024/25;SEMESTER;2025-01-01;2025-05-31
                2024-25/Y;2024/25;YEAR;2024-09-01;2025-05-31
                """, school);
        load("classes", "year;class;grade\n2024/25;1А;1\n2024/25;6-а;6\n2024/25;8А;8\n", school);
        load("pupils", """
                year;pupil_id;enrolled_on;class
                2024/25;P1;2024-09-01;6-а
                2024/25;P2;2024-09-01;6-а
                2024/25;P3;2024-09-01;8А
                2024/25;K0;2024-09-01;1А
                """, school);
    }

    private String base(String indicator, String measure, String scope) {
        return base(indicator, measure, scope, "A");
    }

    private String base(String indicator, String measure, String scope, String unit) {
        return base(SmallSchool.YEAR, indicator, measure, scope, unit);
    }

    /** Period and parts of the base of a figure that has a value. */
    private String base(String period, String indicator, String measure, String scope, String unit) {
        String sql = """
                select coalesce(f.base_period || ' ' || f.base_numerator || '/' || f.base_denominator, 'none')
                from result.latest_run r join school s using (school_id) join result.figure f using (school_run_id)
                where r.period = ? and f.indicator = ? and f.measure = ? and f.scope = ? and f.scope_id = ?
                    and f.category is null and f.status = 'VALUE' and (f.scope <> 'SCHOOL' or s.code = f.scope_id)
                """;
        List<String> found = office.jdbc().queryForList(sql, String.class, period, indicator, measure, scope, unit);
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
