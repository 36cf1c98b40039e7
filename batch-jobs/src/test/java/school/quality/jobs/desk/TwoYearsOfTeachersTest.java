package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import school.quality.jobs.SmallSchool;

/**
 * Criteria over figures and the register, on a real database. Quality of teacher 1001: algebra 1 of 2, geometry 1 of 1; of 1002:
 * algebra 2 of 2. A year ago 1001 had 1 of 2 and 1002 1 of 1.
 */
class TwoYearsOfTeachersTest extends DeskTest {

    private static final String QUALITY = "'indicator': '1.1.2', 'measure': 'quality_rate', 'scope': 'TEACHER'";
    private static final String SUBJECTS = ", 'coefficients': {'Алгебра': '1.2', 'Геометрия': '0.7'}";

    /** The value itself in points, from 0 to 100. */
    private static final String AS_IT_IS = ", 'method': {'type': 'LINEAR', 'from': 0, 'to': 100, 'weight': 100}";

    private static final String BANDS = ", 'method': {'type': 'BAND', 'bands': ["
            + "{'from': 0, 'to': 60, 'toOpen': true, 'points': 5}, {'from': 60, 'to': 100, 'points': 10}]}";

    @Override
    void prepare() {
        loadSchools("A");
        load("periods", """
                period;year;kind;starts_on;ends_on
                2024-25/Y;2024/25;YEAR;2024-09-01;2025-05-31
                """, "A");
        load("classes", "year;class;grade\n2024/25;6А;6\n2024/25;8А;8\n", "A");
        load("pupils", """
                year;pupil_id;enrolled_on;class
                2024/25;P1;2024-09-01;6А
                2024/25;P2;2024-09-01;6А
                2024/25;P3;2024-09-01;8А
                """, "A");
        load("staff", """
                year;staff_id;last_name;first_name;category;position;employment;fte;hired_on;attestation_category;method_union
                2024/25;1001;Иванова;Анна;TEACHING;Учитель;MAIN;1;2012-11-01;FIRST;
                2024/25;1002;Петрова;Нина;TEACHING;Учитель;MAIN;1;2015-09-01;FIRST;
                2025/26;1001;Иванова;Анна;TEACHING;Учитель;MAIN;1;2012-11-01;HIGHEST;Математиков
                2025/26;1002;Петрова;Нина;TEACHING;Учитель;MAIN;0.5;2015-09-01;;
                2025/26;1003;Орлова;Вера;TEACHING;Педагог;MAIN;1;2015-09-01;FIRST;Математиков
                """, "A");
        load("marks", """
                period;pupil_id;subject;mark;staff_id
                2024-25/Y;P1;Алгебра;4;1001
                2024-25/Y;P2;Алгебра;3;1001
                2024-25/Y;P3;Алгебра;5;1002
                2025-26/Y;P1;Геометрия;4;1001
                """, "A");
    }

    @Test
    void a_change_is_measured_from_the_year_before() {
        String change = "'source': {'type': 'CHANGE', %s, 'base': 'SAME_PERIOD_LAST_YEAR'%s}" + AS_IT_IS;
        RatedSchool rated = rated(
                change.formatted(QUALITY, ""),
                change.formatted(QUALITY, ", 'keepsFull': true") + ", 'round': 0",
                change.formatted(QUALITY.replace("TEACHER", "CLASS"), ""),
                change.formatted(QUALITY, ", 'subjects': ['Геометрия']"));

        assertLine(rated, 1, "VALUE 16.7 16.67", "VALUE 0 0");
        assertLine(rated, 2, "VALUE 17 17", "VALUE 0.01 0.01");
        assertLine(rated, 3, "VALUE 0 0", "VALUE 0 0");
        assertLine(rated, 4, "NO_DATA - 0", "NOT_APPLICABLE - 0");
    }

    @Test
    void a_figure_is_compared_with_that_of_all_marks_that_pass_the_same_filters() {
        String relative = "'source': {'type': 'RELATIVE', %s, 'reference': %s}, "
                + "'method': {'type': 'LINEAR', 'from': -100, 'to': 100, 'weight': 200}";
        RatedSchool rated = rated(
                relative.formatted(QUALITY, "'SCHOOL'"),
                relative.formatted(QUALITY + ", 'subjects': ['Алгебра']", "'LEVEL'"),
                relative.formatted(QUALITY, "60.5"));

        assertLine(rated, 1, "VALUE -13.3 86.67", "VALUE 20 120");
        assertLine(rated, 2, "VALUE -25 75", "VALUE 25 125");
        assertLine(rated, 3, "VALUE 6.2 106.17", "VALUE 39.5 139.5");
    }

    @Test
    void figures_of_the_class_the_union_and_the_school_count_for_their_people() {
        RatedSchool rated = rated(
                "'source': {'type': 'INDICATOR', %s}".formatted(QUALITY.replace("TEACHER", "CLASS")) + AS_IT_IS,
                "'source': {'type': 'INDICATOR', 'indicator': '3.2.8', 'measure': 'share', 'category': 'HIGHEST', 'scope':"
                        + " 'METHOD_UNION'}" + AS_IT_IS,
                "'source': {'type': 'INDICATOR', %s}".formatted(QUALITY.replace("TEACHER", "SCHOOL")) + AS_IT_IS);

        assertLine(rated, 1, "VALUE 50 50", "VALUE 100 100");
        assertLine(rated, 2, "VALUE 50 50", "NOT_APPLICABLE - 0");
        assertLine(rated, 3, "VALUE 75 75", "VALUE 75 75");
    }

    @Test
    void pooled_points_take_the_coefficient_by_marks_and_the_mean_over_classes_takes_each_ones_own() {
        String quality = "'source': {'type': 'INDICATOR', %s}".formatted(QUALITY) + BANDS + SUBJECTS;
        RatedSchool rated = rated(
                quality + ", 'per': 'POOLED'",
                quality + ", 'per': 'CLASS_MEAN'",
                quality + ", 'per': 'CLASS_MEAN', 'minSample': 2");

        assertLine(rated, 1, "VALUE 66.7 10.33", "VALUE 100 12");
        assertLine(rated, 2, "VALUE - 6.5", "VALUE 100 12");
        assertLine(rated, 3, "VALUE 50 6", "VALUE 100 12");
    }

    @Test
    void a_bonus_comes_after_the_coefficient_and_before_the_maximum_and_never_without_the_precondition() {
        String quality = "'source': {'type': 'INDICATOR', %s}".formatted(QUALITY) + BANDS + SUBJECTS
                + ", 'bonus': {'source': {'type': 'STAFF', 'attribute': 'load'}, 'op': '>=', 'value': 3.5, 'points': 3}";
        String condition = ", 'precondition': {'source': %s, 'op': '>=', 'value': 70}";
        RatedSchool rated = rated(
                quality,
                quality + ", 'max': 12.5",
                quality + condition.formatted("{'type': 'INDICATOR', %s}".formatted(QUALITY)),
                quality + condition.formatted("{'type': 'COUNT', 'dataset': 'training'}"));

        assertLine(rated, 1, "VALUE 66.7 13.33", "VALUE 100 12");
        assertLine(rated, 2, "VALUE 66.7 12.5", "VALUE 100 12");
        assertLine(rated, 3, "VALUE 66.7 0", "VALUE 100 12");
        assertLine(rated, 4, "NO_DATA - 0", "NO_DATA - 0");
    }

    @Test
    void the_register_gives_its_numbers_and_codes_and_what_is_empty_is_no_data() {
        String level = ", 'method': {'type': 'LEVEL', 'points': {%s'*': 1}}";
        RatedSchool rated = rated(
                staff("load") + AS_IT_IS,
                staff("fte") + AS_IT_IS,
                staff("teaching_years") + AS_IT_IS,
                staff("attestation_category") + level.formatted("'HIGHEST': 5, "),
                staff("education") + level.formatted(""),
                staff("degree") + level.formatted(""));

        assertLine(rated, 1, "VALUE 3.85 3.85", "VALUE 3.08 3.08");
        assertLine(rated, 2, "VALUE 1 1", "VALUE 0.5 0.5");
        assertLine(rated, 3, "NO_DATA - 0", "NO_DATA - 0");
        assertLine(rated, 4, "VALUE - 5", "NO_DATA - 0");
        assertLine(rated, 5, "NO_DATA - 0", "NO_DATA - 0");
        assertLine(rated, 6, "NO_DATA - 0", "NO_DATA - 0");
    }

    @Test
    void the_load_is_counted_by_teaching_weeks_where_they_are_known() {
        load("periods", """
                period;year;kind;starts_on;ends_on;weeks
                2025-26/Y;2025/26;YEAR;2025-09-01;2026-05-31;34
                """, "A");

        assertLine(rated(staff("load") + AS_IT_IS), 1, "VALUE 4.41 4.41", "VALUE 3.53 3.53");
    }

    @Test
    void a_decided_number_stands_after_the_maximum_of_its_criterion() {
        load("sheet_entries", """
                period;staff_id;criterion;value;claimed;decided;reason
                2025-26/Y;1001;1;4;;9.5;Решение комиссии
                2025-26/Y;1002;1;7;;;
                """, "A");

        RatedSchool rated =
                rated("'max': 5, 'source': {'type': 'MANUAL'}, 'method': {'type': 'EXPERT', 'min': 0, 'max': 5}");

        assertLine(rated, 1, "VALUE 4 9.5", "VALUE 7 5");
    }

    private static String staff(String attribute) {
        return "'source': {'type': 'STAFF', 'attribute': '%s'}".formatted(attribute);
    }

    private RatedSchool rated(String... criteria) {
        for (int i = 0; i < criteria.length; i++) {
            criteria[i] = criteria[i].replace('\'', '"');
        }
        return RatedSchool.by(office, SmallSchool.YEAR, criteria);
    }

    private static void assertLine(RatedSchool rated, int criterion, String of1001, String of1002) {
        assertThat(rated.line("1001", criterion)).as("1001 by %d", criterion).isEqualTo(of1001);
        assertThat(rated.line("1002", criterion)).as("1002 by %d", criterion).isEqualTo(of1002);
    }
}
