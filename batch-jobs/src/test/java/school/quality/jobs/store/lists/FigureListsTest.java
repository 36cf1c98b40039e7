package school.quality.jobs.store.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import school.quality.engine.indicator.Reason;
import school.quality.engine.indicator.Status;
import school.quality.jobs.Office;
import school.quality.jobs.SmallSchool;

/**
 * The small school with further pupils in 7А: P6 exempt in all, P7 without a mark, P8 with a 2 and a "not assessed", P9 with a
 * credit only, P10 with one 4 among fives, P11 with two threes; P12 comes after the half-year; P13 in 9А has no outcome.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureListsTest {

    private final Office office = new Office();
    private final ReadLists year = new ReadLists(office, "A", SmallSchool.YEAR);
    private final ReadLists half = new ReadLists(office, "A", SmallSchool.HALF);

    @BeforeAll
    void evaluate(@TempDir Path files) {
        office.load(SmallSchool.write(files.resolve("school"), "A"));
        rows(files, "classes", """
                year;class;grade;class_teacher;capacity
                2025/26;7А;7;1001;7
                2025/26;9А;9;1002;
                """);
        rows(files, "pupils", """
                year;pupil_id;enrolled_on;class;left_on;leave_reason;last_name;first_name
                2025/26;P6;2025-09-01;7А;;;Ёлкина;Яна
                2025/26;P7;2025-09-01;7А;;;;
                2025/26;P8;2025-09-01;7А;;;Орлов;Пётр
                2025/26;P9;2025-09-01;7А;;;;
                2025/26;P10;2025-09-01;7А;;;;
                2025/26;P11;2025-09-01;7А;;;;
                2025/26;P12;2026-02-01;7А;;;;
                2025/26;P13;2025-09-01;9А;;;;
                """);
        rows(files, "marks", """
                period;pupil_id;subject;mark
                2025-26/Y;P6;Алгебра;EXEMPT
                2025-26/Y;P8;Алгебра;2
                2025-26/Y;P8;Физика;NA
                2025-26/Y;P9;Музыка;CREDIT
                2025-26/Y;P9;Алгебра;EXEMPT
                2025-26/Y;P10;Алгебра;5
                2025-26/Y;P10;Физика;4
                2025-26/Y;P11;Алгебра;3
                2025-26/Y;P11;Физика;3
                2025-26/S1;P12;Алгебра;5
                """);
        office.run(SmallSchool.YEAR);
        office.run(SmallSchool.HALF);
    }

    private void rows(Path files, String dataset, String rows) {
        assertThat(office.load(SmallSchool.writeRows(files.resolve("more"), dataset, rows, "A"))
                        .firstFaults())
                .isEmpty();
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void the_reserve_is_one_mark_short_of_fives_or_of_fours() {
        assertThat(year.named(ListKind.RESERVE))
                .containsExactly(
                        "7А P10 Физика 4 SHORT_OF_FIVES",
                        "7А P2 Алгебра 3 Иванова Анна 1001 SHORT_OF_FOURS",
                        "9А P3 Алгебра 4 Петрова Нина 1002 SHORT_OF_FIVES",
                        "9А P5 Алгебра 4 Петрова Нина 1002 SHORT_OF_FIVES");
    }

    @Test
    void each_failing_mark_stands_with_pupil_subject_and_teacher() {
        assertThat(year.named(ListKind.FAILING))
                .containsExactly("7А Орлов Пётр P8 Алгебра 2 Иванова Анна 1001", "7А Орлов Пётр P8 Физика NA");
    }

    @Test
    void a_pupil_with_two_failing_marks_fails_once_as_in_the_figure() {
        ListLine.Total total = year.total(ListKind.FAILING);

        assertThat(total.count()).isEqualTo(1);
        assertThat(total.numerator()).isEqualByComparingTo("1");
        assertThat(total.denominator()).isEqualByComparingTo("7");
    }

    @Test
    void without_names_marks_are_counted_by_class_and_subject() {
        assertThat(year.counted(ListKind.FAILING)).containsExactly("7А Алгебра: 1", "7А Физика: 1");
        assertThat(year.counted(ListKind.RESERVE))
                .containsExactly(
                        "7А Алгебра SHORT_OF_FOURS: 1", "7А Физика SHORT_OF_FIVES: 1", "9А Алгебра SHORT_OF_FIVES: 2");
    }

    @Test
    void leavers_without_a_destination_are_those_without_a_row_too() {
        assertThat(year.named(ListKind.DESTINATIONS)).containsExactly("9А P13 NO_ROW", "9А P5 NO_ROW");
        assertThat(year.total(ListKind.DESTINATIONS).denominator()).isEqualByComparingTo("3");
    }

    @Test
    void without_data_there_is_no_list_and_the_total_says_why() {
        assertThat(half.named(ListKind.DESTINATIONS)).isEmpty();
        assertThat(half.total(ListKind.DESTINATIONS).status()).isEqualTo(Status.NO_DATA);
        assertThat(half.total(ListKind.DESTINATIONS).reason())
                .isEqualTo(new Reason(Reason.Code.DATASET_NOT_LOADED, "year_outcomes"));
    }

    @Test
    void a_class_at_its_capacity_is_not_over_and_one_without_a_capacity_never_is() {
        assertThat(year.named(ListKind.CLASSES)).containsExactly("7А 9 7 2");
        assertThat(year.total(ListKind.CLASSES).numerator()).isEqualByComparingTo("1");
        assertThat(half.named(ListKind.CLASSES)).containsExactly("7А 8 7 1");
    }

    @Test
    void whoever_has_no_assessed_mark_is_left_out_with_the_reason() {
        assertThat(year.leftOutOf("1.3.4"))
                .containsExactly(
                        "K1 GRADE_1",
                        "P6 ALL_EXEMPT",
                        "P12 NO_ROW",
                        "P4 LEFT_BEFORE_LAST_DAY",
                        "P7 NO_ROW",
                        "P9 NO_ASSESSED_MARK",
                        "P13 NO_ROW");
    }

    @Test
    void a_pupil_who_comes_after_the_period_is_not_enrolled_in_it() {
        assertThat(half.leftOutOf("1.1.1")).contains("P12 NOT_ENROLLED").doesNotContain("P12 NO_ROW");
    }

    @Test
    void the_denominator_and_those_left_out_are_all_pupils() {
        assertThat(year.totals(ListKind.LEFT_OUT))
                .filteredOn(total -> total.indicator().matches("1\\.1\\.[12]|1\\.3\\.[234]"))
                .hasSize(5)
                .allSatisfy(total -> assertThat(total.denominator().longValueExact() + total.count())
                        .isEqualTo(13));
    }

    @Test
    void a_pupil_of_another_grade_is_left_out_only_where_the_pupil_has_a_row() {
        assertThat(year.leftOutOf("1.1.3")).isEmpty();
        assertThat(year.leftOutOf("1.1.6")).contains("K1 GRADE_1", "P2 NO_ROW").doesNotContain("P1 NO_ROW");
        assertThat(year.leftOutOf("1.1.4")).as("nothing loaded").isEmpty();
    }

    @Test
    void exams_leave_out_leavers_of_the_school_who_sat_none() {
        assertThat(year.leftOutOf("1.1.10")).containsExactly("P13 NO_ROW", "P5 NO_ROW");
    }

    @Test
    void grades_without_certificates_of_commendation_are_left_out() {
        assertThat(year.leftOutOf("1.3.6"))
                .containsExactly("K1 GRADE_1", "P13 OTHER_GRADE", "P3 OTHER_GRADE", "P5 OTHER_GRADE");
    }

    @Test
    void pupils_of_a_small_group_are_listed_with_the_group() {
        assertThat(year.leftOutOf("1.3.1")).contains("P1 GROUP_TOO_SMALL", "P2 NO_ROW");
    }
}
