package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.desk.ExportRequest.Form;
import school.quality.jobs.desk.ExportRequest.What;
import school.quality.jobs.store.results.RunState;
import school.quality.jobs.store.results.Runs;

/** Three schools with a result each, of which something changes: a run touches only what could come out otherwise. */
class AfterACorrectionDeskTest extends DeskTest {

    private static final String LAST_YEAR = "2024-25/Y";

    @Override
    void prepare() {
        loadSchools("A", "B", "C");
        office.publish("B", SmallRegulation.ofTeachers("R"));
        load("periods", "period;year;kind;starts_on;ends_on\n2024-25/Y;2024/25;YEAR;2024-09-01;2025-05-31\n", "C");
        office.run(year());
    }

    @Test
    void a_corrected_school_is_evaluated_and_the_others_keep_their_results() {
        correct("A");

        RunReport report = office.run(year());

        assertThat(report.state()).isEqualTo(RunState.NEW);
        assertThat(report.schools()).containsExactly("A", "B", "C");
        assertThat(List.of(report.evaluated(), report.untouched())).containsExactly(1, 2);
        assertThat(newestRuns()).containsExactly("A 2", "B 1", "C 1");
    }

    @Test
    void exports_are_the_same_as_if_all_had_been_evaluated() {
        correct("A");
        office.run(year());
        List<String> touched = exports();

        RunReport all = office.run(yearAnew());

        assertThat(all.evaluated()).isEqualTo(3);
        assertThat(exports()).isEqualTo(touched);
        assertThat(touched.get(0)).contains("\"A\"", "\"B\"", "\"C\"");
    }

    @Test
    void nothing_changed_touches_no_school() {
        assertThat(office.run(year()).evaluated()).isZero();
        assertThat(office.count("result.run")).isEqualTo(1);
    }

    @Test
    void a_load_that_brings_nothing_new_touches_no_school() {
        load("marks", "period;pupil_id;subject;mark\n2025-26/Y;P2;Алгебра;3\n", "A");

        assertThat(office.run(year()).state()).isEqualTo(RunState.UNCHANGED);
    }

    @Test
    void after_corrections_of_two_nights_nothing_is_left_to_do() {
        correct("A");
        office.run(year());
        correct("B");
        office.run(year());

        RunReport report = office.run(year());

        assertThat(report.state()).isEqualTo(RunState.UNCHANGED);
        assertThat(report.runId()).isEqualTo(3);
        assertThat(newestRuns()).containsExactly("A 2", "B 3", "C 1");
    }

    @Test
    void a_regulation_that_comes_into_force_touches_its_school() {
        office.publish("C", SmallRegulation.ofTeachers("R"));

        assertThat(office.run(year()).evaluated()).isEqualTo(1);
        assertThat(newestRuns()).containsExactly("A 1", "B 1", "C 2");
    }

    @Test
    void norms_and_settings_touch_the_school_that_has_them() {
        method(
                "norms",
                "indicator;measure;category;level;valid_from;better;optimal;acceptable\n1.1.2;quality_rate;;;2025-09-01;;90;76");
        assertThat(office.run(year()).evaluated()).isEqualTo(1);

        method("settings", "setting;valid_from;value\nsou_for_not_assessed;2025-09-01;0");
        assertThat(office.run(year()).evaluated()).isEqualTo(1);
        assertThat(newestRuns()).containsExactly("A 3", "B 1", "C 1");
    }

    @Test
    void norms_that_hold_for_all_touch_all() {
        office.jdbc().execute("alter table result.norm_set disable trigger user");
        office.jdbc().update("update result.norm_set set sha256 = 'those of an older program'");

        assertThat(office.run(year()).evaluated()).isEqualTo(3);
    }

    @Test
    void another_version_of_the_rules_touches_all() {
        office.jdbc().update("update result.run set rule_book = 'an older one'");

        assertThat(office.run(year()).evaluated()).isEqualTo(3);
    }

    @Test
    void the_result_of_an_earlier_year_touches_the_school_that_is_compared_with_it() {
        office.run(LAST_YEAR);

        assertThat(office.run(year()).evaluated()).isEqualTo(1);
        assertThat(newestRuns()).containsExactly("A 1", "B 1", "C 3");
    }

    @Test
    void a_school_that_is_new_is_evaluated_alone() {
        loadSchools("D");

        assertThat(office.run(year()).evaluated()).isEqualTo(1);
        assertThat(newestRuns()).containsExactly("A 1", "B 1", "C 1", "D 2");
    }

    @Test
    void after_a_run_by_one_regulation_the_school_is_evaluated_by_all_again() {
        office.publish("B", SmallRegulation.ofClassTeachers("L"));
        office.run(yearBy("L"));

        RunReport report = office.run(year());

        assertThat(report.evaluated()).isEqualTo(1);
        assertThat(newestRuns()).containsExactly("A 1", "B 3", "C 1");
    }

    @Test
    void a_paid_school_keeps_its_result_when_another_is_corrected() {
        office.jdbc()
                .update("insert into result.locked (school_id, period, version, locked_by, locked_at)"
                        + " select school_id, '" + SmallSchool.YEAR
                        + "', 1, 'accountant', now() from school where code = 'B'");
        correct("A");

        assertThat(office.run(year()).evaluated()).isEqualTo(1);
        assertThat(newestRuns()).containsExactly("A 2", "B 1", "C 1");
    }

    @Test
    void after_a_correction_only_its_school_is_reminded_of_marks_without_a_teacher() {
        load("marks", "period;pupil_id;subject;mark\n2025-26/Y;P2;Химия;4\n", "A", "B");
        assertThat(remindedBy(office.run(year()))).containsExactly("A", "B");
        correct("A");

        assertThat(remindedBy(office.run(year()))).containsExactly("A");
        assertThat(remindedBy(office.run(year()))).containsExactly("A", "B");
    }

    private static List<String> remindedBy(RunReport report) {
        return report.uncredited().stream()
                .filter(one -> one.subject().equals("Химия"))
                .map(Runs.UncreditedMarks::school)
                .toList();
    }

    private void correct(String school) {
        load("marks", "period;pupil_id;subject;mark\n2025-26/Y;P2;Алгебра;4\n", school);
    }

    private void method(String desk, String rows) {
        try {
            Path file = Files.writeString(folder.resolve(desk + ".csv"), rows);
            office.bean(desk + "Desk", MethodDesk.class).take(file, Optional.of("A"), "editor");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of each school the run whose result holds. */
    private List<String> newestRuns() {
        return office.jdbc()
                .queryForList(
                        "select s.code || ' ' || r.run_id from result.latest_run r join school s using (school_id)"
                                + " where r.period = ? order by 1",
                        String.class,
                        SmallSchool.YEAR);
    }

    private List<String> exports() {
        return Stream.of(What.INDICATORS, What.RATINGS, What.ALLOWANCES)
                .map(this::export)
                .toList();
    }

    private String export(What what) {
        Path file = folder.resolve(what + ".json");
        office.bean(ExportDesk.class)
                .export(new ExportRequest(
                        what, Form.JSON, SmallSchool.YEAR, List.of(), Optional.empty(), Locale.ROOT, file));
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
