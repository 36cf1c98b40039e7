package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.proof.Verified;
import school.quality.jobs.proof.VerifyFinding.Kind;

/** Schools A and B of two teachers each, rated and allotted by run 1: 1001 has 5 points, 1002 has 10 of a fund of 10 000. */
class VerifyDeskTest extends DeskTest {

    private static final String BETTER = "period;pupil_id;subject;mark\n2025-26/Y;P2;Алгебра;4\n";

    @Override
    void prepare() {
        loadSchools("A", "B");
        load("pay", "period;staff_id;base_pay\n2025-26/Y;1001;10000\n2025-26/Y;1002;10000\n", "A");
        office.publish("A", SmallRegulation.ofTeachers("R"));
        office.run(year());
    }

    @Test
    void a_run_just_finished_is_equal_and_nothing_is_left_behind() {
        String before = everything();

        assertThat(verify(1)).containsExactly("A equal", "B equal");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void corrections_of_data_change_nothing_in_it() {
        load("marks", BETTER, "A", "B");
        load("staff", """
                year;staff_id;last_name;first_name;category;position;employment;fte;hired_on;attestation_category
                2025/26;1001;Иванова;Анна;TEACHING;Завуч;MAIN;0.5;2012-11-01;
                """, "A");
        load("funds", "period;category;source;amount\n2025-26/Y;TEACHING;;1.00\n", "A");
        office.load(
                SmallSchool.writeRows(folder.resolve("none"), "complaints", "received_on;source;subject\n"),
                "A",
                "2025/26");

        assertThat(verify(1)).containsExactly("A equal", "B equal");
        office.run(year());
        assertThat(verify(1)).containsExactly("A equal", "B equal");
        assertThat(verify(2)).containsExactly("A equal", "B equal");
    }

    @Test
    void settings_norms_and_a_newer_regulation_change_nothing_in_it() {
        method(
                "settingsDesk",
                "setting;valid_from;value\nsou_for_not_assessed;2025-09-01;0\nsmall_group;2025-09-01;2\n");
        method(
                "normsDesk",
                "indicator;measure;category;level;valid_from;better;optimal;acceptable\n1.1.2;sou;;BASIC;2025-09-01;;99;98\n");
        office.publish("A", SmallRegulation.ofTeachers("R", 2, "2025-09-02", 20));
        office.publish("A", SmallRegulation.withoutAllowance(SmallRegulation.ofClassTeachers("L")));

        assertThat(office.run(year()).runId()).isEqualTo(2);

        assertThat(verify(1)).containsExactly("A equal", "B equal");
        assertThat(verify(2)).containsExactly("A equal");
    }

    @Test
    void a_run_by_a_superseded_version_is_computed_by_that_version() {
        office.publish("A", SmallRegulation.ofTeachers("R", 2, "2025-09-01", 20).replace("2025-09-01", "2025-09-02"));

        assertThat(verify(1)).containsExactly("A equal", "B equal");
    }

    @Test
    void decisions_and_a_lock_change_nothing_in_it() {
        load(
                "sheet_entries",
                "period;staff_id;criterion;value;claimed;decided;reason\n2025-26/Y;1001;K1;0;;20;Протокол 3\n",
                "A");
        lock();

        assertThat(verify(1)).containsExactly("A equal", "B equal");
        office.run(year());
        assertThat(verify(2)).containsExactly("A equal");
    }

    @Test
    void only_locked_results_are_meant_by_all_and_each_version_of_them() {
        assertThat(verify(new VerifyRequest(Optional.empty(), Optional.empty(), Optional.empty())))
                .isEmpty();
        lock();
        load("marks", BETTER, "A");
        office.run(year());
        lock();

        assertThat(verify(new VerifyRequest(Optional.empty(), Optional.empty(), Optional.empty())))
                .containsExactly("A equal", "A equal");
        assertThat(verify(new VerifyRequest(Optional.empty(), Optional.of("B"), Optional.empty())))
                .isEmpty();
        assertThat(verify(new VerifyRequest(Optional.empty(), Optional.empty(), Optional.of(SmallSchool.HALF))))
                .isEmpty();
    }

    @Test
    void one_school_of_a_run_can_be_meant() {
        assertThat(verify(new VerifyRequest(Optional.of(1L), Optional.of("B"), Optional.empty())))
                .containsExactly("B equal");
    }

    @Test
    void a_run_that_does_not_exist_has_nothing_to_verify() {
        assertThat(verify(7)).isEmpty();
    }

    @Test
    void periods_with_a_base_and_without_regulations_are_computed_again() {
        office.run(SmallSchool.HALF);
        office.run("2025-26/S2");
        office.run(year());
        load("marks", "period;pupil_id;subject;mark\n2025-26/S1;P1;Алгебра;2\n", "A");
        office.run(SmallSchool.HALF);

        assertThat(verify(2)).containsExactly("A equal", "B equal");
        assertThat(verify(3)).containsExactly("A equal", "B equal");
        assertThat(office.count("result.figure where school_run_id = 5 and base_period is not null"))
                .isPositive();
    }

    @Test
    void two_regulations_that_claim_one_fund_are_computed_together_again() {
        office.publish("A", SmallRegulation.ofClassTeachers("L"));
        office.run(year());

        assertThat(verify(2)).containsExactly("A equal");
    }

    @Test
    void teachers_who_share_a_class_are_credited_again_with_their_own_pupils() {
        load("teaching_load", """
                period;staff_id;class;subject;group;lessons_planned;lessons_given
                2025-26/Y;1001;7А;Алгебра;1;60;60
                2025-26/Y;1002;7А;Алгебра;2;60;60
                """, "A");
        load("groups", """
                year;class;subject;group;pupil_id
                2025/26;7А;Алгебра;1;P1
                2025/26;7А;Алгебра;2;P2
                """, "A");
        office.run(year());
        load("groups", "year;class;subject;group;pupil_id\n2025/26;7А;Алгебра;1;P2\n", "A");

        assertThat(verify(2)).containsExactly("A equal");
    }

    @Test
    void a_run_taken_up_after_a_failure_is_equal() {
        office.publish("B", SmallRegulation.ofTeachers("R"));
        String ofB = " where school_id = (select school_id from school where code = 'B')";
        String body = office.jdbc().queryForObject("select body from regulation" + ofB, String.class);
        office.jdbc().execute("alter table regulation disable trigger user");
        office.jdbc().update("update regulation set body = '{'" + ofB);
        assertThatThrownBy(() -> office.run(yearAnew())).isInstanceOf(RunRefused.class);
        office.jdbc().update("update regulation set body = ?" + ofB, body);

        office.run(yearAnew());

        assertThat(verify(2)).containsExactly("A equal", "B equal");
    }

    @Test
    void every_changed_cell_is_named() {
        change(
                "figure set numerator = 3.00 where school_run_id = 1 and indicator = '1.1.2' and measure = 'quality_rate' and scope = 'SCHOOL'");
        change(
                "figure set norm = 'RED' where school_run_id = 1 and indicator = '1.1.2' and measure = 'pass_rate' and scope = 'SCHOOL'");
        change(
                "figure set counted = '{}' where school_run_id = 1 and indicator = '3.1.2' and measure = 'mean_size' and scope_id = '1А'");
        change(
                "figure set rule_no = 0 where school_run_id = 1 and indicator = '3.1.2' and measure = 'mean_size' and scope_id = '7А'");
        change("sheet_line set points = 6, basis = '{}' where points = 10");
        change("sheet set place = 2 where place = 1");
        change("allowance set amount = amount + 1 where staff_id = '1001'");
        change("allowance_list set fund = 1");

        assertThat(verify(1))
                .contains(
                        "A CELL FIGURE, 1.1.2 quality_rate SCHOOL A, numerator, 3.00, 3",
                        "A CELL FIGURE, 1.1.2 pass_rate SCHOOL A, norm, RED, GREEN",
                        "A CELL FIGURE, 3.1.2 mean_size CLASS 1А, counted, , class 1А",
                        "A CELL FIGURE, 3.1.2 mean_size CLASS 7А, rule_no, Аттестационные категории педагогических"
                                + " работников, Наполняемость классов (учебных групп)",
                        "A CELL SHEET_LINE, R TEACHER 1002 K1, points, 6, 10.00",
                        "A CELL SHEET, R TEACHER 1002, place, 2, 1",
                        "A CELL ALLOWANCE, R TEACHING 1001, amount, 333334, 333333",
                        "A CELL ALLOWANCE_LIST, R TEACHING, fund, 1, 1000000",
                        "A RESULT_ALTERED FIGURE",
                        "A RESULT_ALTERED ALLOWANCE",
                        "B equal")
                .anySatisfy(line -> assertThat(line).startsWith("A CELL SHEET_LINE, R TEACHER 1002 K1, basis, {}, {"));
    }

    @Test
    void a_changed_fact_or_rule_is_named_alone_and_not_with_all_figures_that_rest_on_it() {
        change("fact set key = '{9Я}' where kind = 'class' and key = '{7А}' and school_run_id = 1");
        change("rule set title = 'Иное' where title = 'Наполняемость классов (учебных групп)' and school_run_id = 1");

        assertThat(verify(1))
                .containsExactly(
                        "A ROW_TOO_MANY RULE, Иное, Иное",
                        "A ROW_MISSING RULE, Наполняемость классов (учебных групп), Наполняемость классов (учебных групп)",
                        "A ROW_MISSING FACT, class 7А, class | {7А}",
                        "A ROW_TOO_MANY FACT, class 9Я, class | {9Я}",
                        "A RESULT_ALTERED FACT",
                        "A RESULT_ALTERED RULE",
                        "B equal");
    }

    @Test
    void only_what_was_changed_is_named() {
        change("allowance set amount = 1 where staff_id = '1001'");

        assertThat(verify(1))
                .containsExactly(
                        "A CELL ALLOWANCE, R TEACHING 1001, amount, 1, 333333",
                        "A RESULT_ALTERED ALLOWANCE",
                        "B equal");
    }

    @Test
    void removed_and_added_rows_are_named() {
        office.jdbc().update("delete from result.allowance where staff_id = '1001'");
        office.jdbc().update("update result.allowance set staff_id = '1009' where staff_id = '1002'");

        assertThat(verify(1))
                .anySatisfy(line -> assertThat(line).startsWith("A ROW_MISSING ALLOWANCE, R TEACHING 1001"))
                .anySatisfy(line -> assertThat(line).startsWith("A ROW_MISSING ALLOWANCE, R TEACHING 1002"))
                .anySatisfy(line -> assertThat(line).startsWith("A ROW_TOO_MANY ALLOWANCE, R TEACHING 1009"));
    }

    @Test
    void many_changed_cells_are_counted_and_the_first_are_named() {
        office.jdbc().update("update result.figure set norm = 'RED', denominator = 7");

        assertThat(verify(1))
                .filteredOn(line -> line.startsWith("A CELL FIGURE"))
                .hasSize(20);
        assertThat(verify(1)).anySatisfy(line -> assertThat(line).startsWith("A MORE FIGURE, "));
    }

    @Test
    void a_data_row_changed_in_place_is_named_with_what_follows_from_it() {
        office.jdbc()
                .update(
                        "update data.marks set mark = '4' where school_id = 1 and period = '2025-26/Y' and pupil_id = 'P2'");

        assertThat(verify(1))
                .contains("A ROW_ALTERED marks, marks.csv, marks, 5")
                .anySatisfy(line ->
                        assertThat(line).startsWith("A CELL ALLOWANCE, R TEACHING 1001, amount, 333333, 500000"));
    }

    @Test
    void data_rows_removed_moved_in_time_or_slipped_in_are_noticed() {
        office.jdbc().update("delete from data.marks where school_id = 1 and pupil_id = 'P2'");
        office.jdbc().update("update data.outcomes set until_change = 1 where school_id = 1");
        office.jdbc().update("update data.attestation set since_change = 100 where school_id = 1 and pupil_id = 'P2'");
        office.jdbc().update("""
                insert into data.exams (school_id, row_key, row_hash, since_change, source_id, source_row, year, kind, pupil_id,
                    subject, attempt, score)
                select school_id, gen_random_uuid(), row_hash, since_change, source_id, 99, year, kind, 'P1', subject, 3, score
                from data.exams where school_id = 1 limit 1
                """);

        assertThat(verify(1))
                .contains(
                        "A ROWS_CHANGED marks, 7, 6",
                        "A ROWS_CHANGED outcomes, 1, 0",
                        "A ROWS_CHANGED attestation, 3, 2",
                        "A ROWS_CHANGED exams, 3, 4",
                        "B equal");
    }

    @Test
    void what_the_run_was_made_by_is_watched_too() {
        office.jdbc().execute("alter table regulation disable trigger user");
        office.jdbc().execute("alter table result.norm_set disable trigger user");
        office.jdbc().update("update regulation set body = replace(body, '\"points\": 10', '\"points\": 11')");
        office.jdbc().update("update result.norm_set set norms = '[]'");
        change("school_run set settings = settings || '{\"small_group\": \"1\"}'");

        assertThat(verify(1))
                .contains(
                        "A GROUND_ALTERED REGULATIONS",
                        "A GROUND_ALTERED NORMS",
                        "A GROUND_ALTERED STATE",
                        "B GROUND_ALTERED NORMS");
    }

    @Test
    void a_regulation_that_cannot_be_read_any_more_does_not_hide_the_other_schools() {
        office.jdbc().execute("alter table regulation disable trigger user");
        office.jdbc().update("update regulation set body = '{'");

        assertThat(verify(1))
                .anySatisfy(line -> assertThat(line).startsWith("A NOT_COMPUTABLE"))
                .contains("A GROUND_ALTERED REGULATIONS", "B equal");
    }

    @Test
    void changed_figures_of_the_period_compared_with_are_named() {
        office.run(SmallSchool.HALF);
        load("marks", "period;pupil_id;subject;mark\n2025-26/S2;P1;Алгебра;4\n", "A");
        office.run("2025-26/S2");
        office.jdbc()
                .update(
                        "update result.figure set numerator = 0 where school_run_id = 3 and indicator = '1.1.2' and status = 'VALUE'");

        assertThat(verify(3)).contains("A BASE_ALTERED 3").contains("B equal");
    }

    @Test
    void a_run_by_another_rule_book_says_which_program_it_needs_and_is_still_compared_with_its_digests() {
        office.jdbc().update("update result.run set rule_book = '0.0.9+abc'");

        assertThat(verify(1))
                .allSatisfy(line -> assertThat(line).contains("OTHER_RULE_BOOK 0.0.9, abc, "))
                .hasSize(2);
        change("allowance set amount = 1 where staff_id = '1001'");
        assertThat(verify(1)).contains("A RESULT_ALTERED ALLOWANCE").hasSize(3);
    }

    @Test
    void a_run_of_a_release_without_digests_is_computed_again_and_says_so() {
        office.jdbc().update("delete from result.digest where school_run_id = 2");

        assertThat(verify(1)).containsExactly("A equal", "B equal NO_DIGESTS");
    }

    @Test
    void the_database_refuses_to_change_what_was_paid() {
        lock();

        assertThat(List.of(
                        "update result.figure set numerator = 0 where school_run_id = 1",
                        "update result.sheet_line set points = 0",
                        "update result.allowance set amount = 0",
                        "delete from result.allowance",
                        "insert into result.allowance select school_run_id, regulation_id, category, '1009', 1, 1, 1, 1, 1, '{}',"
                                + " null from result.allowance limit 1",
                        "delete from result.sheet",
                        "delete from result.school_run where school_run_id = 1",
                        "update result.school_run set change_no = 0",
                        "update result.fact set key = '{}'",
                        "delete from result.fact where school_run_id = 1",
                        "delete from result.figure where school_run_id = 1 and figure_no = 1",
                        "delete from result.sheet_line",
                        "update result.figure set school_run_id = 1, figure_no = -1 - figure_no where school_run_id = 2",
                        "update result.digest set sha256 = ''",
                        "delete from result.locked_rating",
                        "update result.locked set locked_by = 'x'",
                        "update result.norm_set set norms = '[]'",
                        "truncate result.sheet_line"))
                .allSatisfy(change -> assertThatThrownBy(() -> office.jdbc().update(change))
                        .rootCause()
                        .hasMessageMatching("(?s).*(was paid|were paid|was locked).*"));
        assertThat(verify(1)).containsExactly("A equal", "B equal");
    }

    @Test
    void what_was_not_paid_stays_free_to_be_forgotten() {
        lock();

        assertThat(office.jdbc().update("delete from result.figure where school_run_id = 2"))
                .isPositive();
    }

    @Test
    void a_paid_result_changed_with_its_digests_is_unlike_its_lock() {
        lock();
        office.jdbc().execute("alter table result.allowance disable trigger user");
        office.jdbc().execute("alter table result.digest disable trigger user");
        change("allowance set amount = 1 where staff_id = '1001'");
        office.jdbc().update("update result.digest set sha256 = sha256('x') where part = 'ALLOWANCE'");

        assertThat(verify(1)).contains("A LOCK_ALTERED");
    }

    private void change(String result) {
        assertThat(office.jdbc().update("update result." + result)).isPositive();
    }

    private void lock() {
        office.bean(LockDesk.class).lock(SmallSchool.YEAR, Optional.of("A"), "anna");
    }

    private void method(String desk, String table) {
        try {
            Path file = Files.writeString(folder.resolve(desk + ".csv"), table);
            office.bean(desk, MethodDesk.class).take(file, Optional.of("A"), "director");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> verify(long run) {
        return verify(new VerifyRequest(Optional.of(run), Optional.empty(), Optional.empty()));
    }

    private List<String> verify(VerifyRequest request) {
        VerifyDesk desk = office.bean(VerifyDesk.class);
        List<String> lines = new ArrayList<>();
        desk.verify(desk.wanted(request), verified -> lines.addAll(lines(verified)));
        return lines;
    }

    private static List<String> lines(Verified verified) {
        String school = verified.part().school();
        if (verified.isEqual()) {
            boolean old = verified.findings().stream().anyMatch(one -> one.kind() == Kind.NO_DIGESTS);
            return List.of(school + " equal" + (old ? " NO_DIGESTS" : ""));
        }
        return verified.findings().stream()
                .map(one -> (school + " " + one.kind() + " " + String.join(", ", one.values())).strip())
                .toList();
    }

    private String everything() {
        return office.jdbc().queryForList("""
                select 'figure' || md5(string_agg(f::text, '' order by f::text)) from result.figure f
                union all select 'line' || md5(string_agg(f::text, '' order by f::text)) from result.sheet_line f
                union all select 'part' || md5(string_agg(f::text, '' order by f::text)) from result.school_run f
                union all select 'sum' || md5(string_agg(f::text, '' order by f::text)) from result.allowance f
                """).toString();
    }
}
