package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import school.quality.jobs.SmallSchool;

/** Criteria that count rows of datasets, on a real database: each item brings a point. */
class CountedRowsTest extends DeskTest {

    private static final String ACTIVITIES = "staff_id;kind;activity;held_on;level\n";
    private static final String VISITS = "visitor;staff_id;planned_on;lesson;held_on\n";

    @Override
    void prepare() {
        loadSchools("A");
        load("periods", """
                period;year;kind;starts_on;ends_on
                2024-25/S1;2024/25;SEMESTER;2024-09-01;2024-12-31
                2024-25/Y;2024/25;YEAR;2024-09-01;2025-05-31
                """, "A");
        load("classes", "year;class;grade\n2024/25;6А;6\n2024/25;8А;8\n", "A");
        load("pupils", "year;pupil_id;enrolled_on;class\n2024/25;P1;2024-09-01;6А\n2024/25;P3;2024-09-01;8А\n", "A");
        load("staff", """
                year;staff_id;last_name;first_name;category;position;employment;fte;hired_on
                2024/25;1001;Иванова;Анна;TEACHING;Учитель;MAIN;1;2012-11-01
                2024/25;1002;Петрова;Нина;TEACHING;Учитель;MAIN;1;2015-09-01
                """, "A");
    }

    @Test
    void rows_with_a_date_count_for_their_teacher_in_the_period_that_holds_it() {
        load("teacher_activities", ACTIVITIES + """
                1001;OTHER;А;2025-08-31;
                1001;OTHER;Б;2025-09-01;
                1001;OTHER;В;2026-05-31;
                1001;OTHER;Г;2026-06-01;
                """, "A");
        load("training", "staff_id;course;finished_on;hours\n1002;Курс;2026-02-01;72\n", "A");
        load("complaints", """
                number;received_on;topic;staff_id;upheld
                1;2025-10-10;Тема;1001;
                2;2025-10-11;Тема;;
                """, "A");
        load("lesson_visits", VISITS + """
                1002;1001;2025-10-01;Урок 1;2025-10-02
                1002;1001;2025-10-01;Урок 2;
                """, "A");

        RatedSchool rated = rated(
                count("achievements"),
                count("teacher_activities"),
                count("training"),
                count("complaints"),
                count("lesson_visits"),
                points("'dataset': 'lesson_visits', 'as': 'visitor'"));

        assertLine(rated, 1, "VALUE 1 1", "VALUE 0 0");
        assertLine(rated, 2, "VALUE 2 2", "VALUE 0 0");
        assertLine(rated, 3, "VALUE 0 0", "VALUE 1 1");
        assertLine(rated, 4, "VALUE 1 1", "VALUE 0 0");
        assertLine(rated, 5, "VALUE 1 1", "VALUE 0 0");
        assertLine(rated, 6, "VALUE 0 0", "VALUE 1 1");
    }

    @Test
    void exams_and_attestations_without_a_teacher_belong_to_who_teaches_also_of_pupils_who_left_and_of_every_attempt() {
        load("pupils", """
                year;pupil_id;enrolled_on;class;left_on;leave_reason
                2025/26;P6;2025-09-01;9А;2026-02-01;OTHER_SCHOOL
                2025/26;P7;2025-09-01;9А;2026-02-01;OTHER_SCHOOL
                """, "A");
        load("marks", "period;pupil_id;subject;mark;staff_id\n2025-26/Y;P7;Алгебра;4;1001\n", "A");
        load("exams", """
                year;kind;pupil_id;subject;mark
                2025/26;OGE;P6;Алгебра;3
                2025/26;OGE;P7;Алгебра;3
                """, "A");
        load("attestation", "period;pupil_id;subject;mark\n2025-26/Y;P4;Алгебра;4\n", "A");

        RatedSchool rated = rated(count("exams"), count("attestation"), where("exams", "'attempt': [1]"));

        assertLine(rated, 1, "VALUE 1 1", "VALUE 3 3");
        assertLine(rated, 2, "VALUE 3 3", "VALUE 1 1");
        assertLine(rated, 3, "VALUE 1 1", "VALUE 2 2");
    }

    @Test
    void groups_have_their_own_teacher_also_for_pupils_who_left() {
        load("teaching_load", """
                period;staff_id;class;subject;group;lessons_planned;lessons_given
                2025-26/Y;1001;7А;Английский язык;1;30;30
                2025-26/Y;1002;7А;Английский язык;2;30;30
                """, "A");
        load("groups", "year;class;subject;pupil_id;group\n2025/26;7А;Английский язык;P4;2\n", "A");
        load("attestation", """
                period;pupil_id;subject;mark
                2025-26/Y;P4;Английский язык;4
                2025-26/Y;P1;Английский язык;4
                """, "A");

        RatedSchool rated = rated(where("attestation", "'subject': ['Английский язык']"));

        assertLine(rated, 1, "VALUE 0 0", "VALUE 1 1");
    }

    @Test
    void a_row_with_a_date_counts_so_many_months() {
        load("teacher_activities", ACTIVITIES + "1001;OTHER;А;2025-05-31;\n1001;OTHER;Б;2025-06-01;\n", "A");

        RatedSchool rated = rated(months("teacher_activities", 12), months("teacher_activities", 13));

        assertLine(rated, 1, "VALUE 1 1", "NO_DATA - 0");
        assertLine(rated, 2, "VALUE 2 2", "NO_DATA - 0");
    }

    @Test
    void a_row_of_a_period_or_year_counts_so_many_months_after_its_last_day() {
        lastYear();

        RatedSchool rated = rated(
                months("individual_work", 12),
                months("individual_work", 13),
                months("attestation", 12),
                months("attestation", 13),
                months("exams", 12),
                months("exams", 13),
                count("individual_work"));

        assertLine(rated, 1, "VALUE 1 1", "VALUE 0 0");
        assertLine(rated, 2, "VALUE 2 2", "VALUE 0 0");
        assertLine(rated, 3, "VALUE 2 2", "VALUE 1 1");
        assertLine(rated, 4, "VALUE 3 3", "VALUE 1 1");
        assertLine(rated, 5, "VALUE 0 0", "VALUE 2 2");
        assertLine(rated, 6, "VALUE 0 0", "VALUE 3 3");
        assertLine(rated, 7, "VALUE 1 1", "VALUE 0 0");
    }

    @Test
    void in_a_half_year_the_exams_of_the_year_before_still_count() {
        lastYear();

        RatedSchool rated = RatedSchool.by(office, SmallSchool.HALF, months("exams", 12), count("exams"));

        assertLine(rated, 1, "NO_DATA - 0", "VALUE 1 1");
        assertLine(rated, 2, "NO_DATA - 0", "NO_DATA - 0");
    }

    @Test
    void an_empty_cell_has_its_default_or_fits_nothing() {
        RatedSchool rated = rated(
                where("achievements", "'mode': ['IN_PERSON']"),
                where("achievements", "'mode': ['REMOTE']"),
                where("achievements", "'programme': ['Хор']"),
                where("achievements", "'level': ['MUNICIPAL', 'REGIONAL'], 'result': ['WINNER']"));

        assertLine(rated, 1, "VALUE 1 1", "VALUE 0 0");
        assertLine(rated, 2, "VALUE 0 0", "VALUE 0 0");
        assertLine(rated, 3, "VALUE 0 0", "VALUE 0 0");
        assertLine(rated, 4, "VALUE 1 1", "VALUE 0 0");
    }

    @Test
    void different_pupils_are_counted_once_and_a_small_number_of_rows_is_not_applicable() {
        load("achievements", """
                pupil_id;event;held_on;subject;kind;level;result;staff_id
                P1;Олимпиада 2;2025-12-15;Алгебра;OLYMPIAD;SCHOOL;PRIZE;1001
                P2;Олимпиада 2;2025-12-15;Алгебра;OLYMPIAD;SCHOOL;PRIZE;1001
                """, "A");

        RatedSchool rated = rated(
                points("'dataset': 'achievements', 'distinct': 'pupil_id'"),
                count("achievements") + ", \"minSample\": 3",
                count("achievements") + ", \"minSample\": 4");

        assertLine(rated, 1, "VALUE 2 2", "VALUE 0 0");
        assertLine(rated, 2, "VALUE 3 3", "NOT_APPLICABLE - 0");
        assertLine(rated, 3, "NOT_APPLICABLE - 0", "NOT_APPLICABLE - 0");
    }

    @Test
    void an_item_of_a_pupil_with_special_needs_counts_more() {
        load("pupils", "year;pupil_id;enrolled_on;class;special_needs\n2025/26;P1;2025-09-01;7А;true\n", "A");

        RatedSchool rated =
                rated(count("achievements").replace("\"rows\"", "\"specialNeedsMultiplier\": \"1.5\", \"rows\""));

        assertLine(rated, 1, "VALUE 1 1.5", "VALUE 0 0");
    }

    /** Rows of the year before and of this one; the exam of P3 a year ago names its teacher, the attestation of P1 has a mark. */
    private void lastYear() {
        load("individual_work", """
                period;pupil_id;subject;group;staff_id;plan_done
                2024-25/Y;P1;Алгебра;LOW;1001;true
                2025-26/Y;P1;Алгебра;LOW;1001;true
                """, "A");
        load("marks", "period;pupil_id;subject;mark;staff_id\n2024-25/Y;P1;Алгебра;4;1001\n", "A");
        load("attestation", "period;pupil_id;subject;mark\n2024-25/Y;P1;Алгебра;4\n", "A");
        load("exams", "year;kind;pupil_id;subject;staff_id;mark\n2024/25;OGE;P3;Физика;1002;4\n", "A");
    }

    private RatedSchool rated(String... criteria) {
        return RatedSchool.by(office, SmallSchool.YEAR, criteria);
    }

    private static String count(String dataset) {
        return points("'dataset': '" + dataset + "'");
    }

    private static String where(String dataset, String cells) {
        return points("'dataset': '%s', 'where': {%s}".formatted(dataset, cells));
    }

    private static String months(String dataset, int months) {
        return points("'dataset': '%s', 'validMonths': %d".formatted(dataset, months));
    }

    private static String points(String source) {
        return """
                'source': {'type': 'COUNT', %s},
                'method': {'type': 'UNITS', 'accumulate': 'SUM', 'rows': [{'where': {}, 'points': 1}]}""".formatted(source).replace('\'', '"');
    }

    private static void assertLine(RatedSchool rated, int criterion, String of1001, String of1002) {
        assertThat(rated.line("1001", criterion)).as("1001 by %d", criterion).isEqualTo(of1001);
        assertThat(rated.line("1002", criterion)).as("1002 by %d", criterion).isEqualTo(of1002);
    }
}
