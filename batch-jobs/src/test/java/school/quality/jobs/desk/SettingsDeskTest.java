package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.fault.NoteCode;
import school.quality.jobs.fault.TableRefused;
import school.quality.jobs.method.Changes.Counts;
import school.quality.jobs.method.RowsRefused;
import school.quality.jobs.store.results.RunState;
import school.quality.rules.Setting;

class SettingsDeskTest extends DeskTest {

    private static final Optional<String> A = Optional.of("A");

    private MethodDesk desk;

    @Override
    void prepare() {
        loadSchools("A", "B");
    }

    @BeforeEach
    void ask() {
        desk = office.bean("settingsDesk", MethodDesk.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"s.xlsx", "s.csv"})
    void written_and_taken_back_nothing_changes(String name) {
        take("sou_for_not_assessed;2025-09-01;0", "staying_full_is_growth;2025-09-01;нет");
        Path file = folder.resolve(name);

        desk.write(file, A, Locale.ROOT, Optional.empty());

        assertThat(desk.take(file, A, "director").counts()).isEqualTo(new Counts(0, 0, 0, Setting.values().length + 2));
        assertThat(office.count("method.settings")).isEqualTo(2);
    }

    @Test
    void the_bundled_values_are_written_for_a_school_that_has_none_of_its_own() {
        assertThat(written())
                .hasSize(Setting.values().length + 1)
                .anyMatch(line -> line.startsWith("small_group;01.09.2000;5;"))
                .allMatch(line -> line.contains(";PROGRAM;") || line.contains(";owner;"));
    }

    @Test
    void a_value_holds_for_the_school_that_it_was_taken_for() {
        take("sou_for_not_assessed;2025-09-01;0");

        office.run(year());

        assertThat(kept("A", "sou_for_not_assessed")).isEqualTo("0");
        assertThat(kept("B", "sou_for_not_assessed")).isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource({"2025-08-31, 0", "2025-09-01, 0", "2025-09-02, 7"})
    void a_value_holds_for_periods_that_begin_on_its_first_day_or_later(String validFrom, String kept) {
        take("sou_for_not_assessed;" + validFrom + ";0");

        office.run(year("A"));

        assertThat(kept("A", "sou_for_not_assessed")).isEqualTo(kept);
    }

    @Test
    void of_several_values_the_latest_holds() {
        take(
                "sou_for_not_assessed;2025-09-01;3",
                "sou_for_not_assessed;2024-09-01;0",
                "sou_for_not_assessed;2026-09-01;9");

        office.run(year("A"));

        assertThat(kept("A", "sou_for_not_assessed")).isEqualTo("3");
    }

    @Test
    void a_figure_follows_the_setting_and_an_old_run_keeps_what_it_was_evaluated_by() {
        load("marks", "period;pupil_id;subject;mark\n2025-26/Y;P2;Алгебра;NA\n", "A");
        RunReport before = office.run(year("A"));
        take("sou_for_not_assessed;2025-09-01;0");

        RunReport after = office.run(year("A"));

        assertThat(after.state()).isEqualTo(RunState.NEW);
        assertThat(List.of(kept(before, "sou_for_not_assessed"), kept(after, "sou_for_not_assessed")))
                .containsExactly("7", "0");
        assertThat(sou(before) - sou(after)).isEqualTo(7);
    }

    @Test
    void without_a_change_of_what_holds_there_is_no_new_run() {
        RunReport before = office.run(year("A"));
        take("sou_for_not_assessed;2026-09-01;0", "small_group;2025-09-01;5");

        assertThat(office.run(year("A")))
                .isEqualTo(new RunReport(
                        before.runId(),
                        RunState.UNCHANGED,
                        List.of("A"),
                        0,
                        List.of("A"),
                        before.uncredited(),
                        List.of()));
    }

    @Test
    void a_changed_value_closes_the_older_one_and_both_say_who_and_when() {
        take("small_group;2025-09-01;10");

        assertThat(take("small_group;2025-09-01;8").counts()).isEqualTo(new Counts(0, 1, 0, 0));

        assertThat(office.jdbc()
                        .queryForList(
                                "select concat_ws(' ', value, entered_by, closed_by, closed_at is null)"
                                        + " from method.settings where entered_at is not null order by row_id",
                                String.class))
                .containsExactly("10 editor editor f", "8 editor t");
    }

    @Test
    void a_withdrawn_value_gives_the_place_back_to_the_bundled_one() {
        take("sou_for_not_assessed;2025-09-01;0");

        assertThat(takeText("setting;valid_from;value;withdraw\nsou_for_not_assessed;2025-09-01;0;да")
                        .counts())
                .isEqualTo(new Counts(0, 0, 1, 0));

        office.run(year("A"));
        assertThat(kept("A", "sou_for_not_assessed")).isEqualTo("7");
    }

    @Test
    void a_file_without_sources_does_not_take_the_bundled_rows_for_changed() {
        assertThat(take("small_group;2000-09-01;5").counts()).isEqualTo(new Counts(0, 0, 0, 1));
    }

    @Test
    void headers_and_names_may_be_russian() {
        takeText("Настройка;Действует с;Значение\nВысокий балл ЕГЭ;01.09.2025;90");

        office.run(year("A"));

        assertThat(kept("A", "high_exam_score")).isEqualTo("90");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colour;2025-09-01;5 | R08 setting",
                "small_group;2025-13-01;5 | R03 valid_from",
                "small_group;;5 | R01 valid_from",
                "small_group;2025-09-01; | R02 value",
                "small_group;2025-09-01;0 | R10 value",
                "small_group;2025-09-01;пять | R10 value",
                "age_bands;2025-09-01;30,25 | R26 value",
                "staying_full_is_growth;2025-09-01;иногда | R06 value"
            })
    void a_wrong_row_is_refused_with_its_column_and_reason(String row, String fault) {
        assertThat(faults("setting;valid_from;value\n" + row)).containsExactly("2 " + fault);
    }

    @Test
    void all_faults_are_named_at_once_and_nothing_is_taken() {
        assertThat(faults("setting;valid_from;value\nsmall_group;2025-09-01;8\nsmall_group;2025-09-01;9\ncolour;x;5\n"))
                .containsExactly("3 R28 null", "4 R08 setting", "4 R03 valid_from");
        assertThat(office.count("method.settings")).isZero();
    }

    @Test
    void only_a_row_of_the_school_can_be_withdrawn() {
        assertThat(faults("setting;valid_from;value;withdraw\nsmall_group;2000-09-01;5;да"))
                .containsExactly("2 R27 withdraw");
    }

    @Test
    void a_file_that_is_no_table_of_settings_is_refused() {
        refused("%PDF-1.7", NoteCode.UNREADABLE);
        refused("", NoteCode.UNREADABLE);
        refused("setting;value\nsmall_group;5", NoteCode.KEY_COLUMNS_MISSING);
    }

    @Test
    void a_header_without_rows_changes_nothing() {
        assertThat(takeText("setting;valid_from;value\n").counts()).isEqualTo(new Counts(0, 0, 0, 0));
    }

    @Test
    void a_school_must_be_named_and_known_and_a_file_end_as_a_table() {
        refused(
                () -> desk.write(folder.resolve("s.csv"), Optional.empty(), Locale.ROOT, Optional.empty()),
                "WHICH_SCHOOL 2");
        refused(
                () -> desk.write(folder.resolve("s.csv"), Optional.of("X"), Locale.ROOT, Optional.empty()),
                "NO_SUCH_SCHOOL X");
        refused(() -> desk.write(Path.of("s.pdf"), A, Locale.ROOT, Optional.empty()), "NO_SUCH_FORM s.pdf");
    }

    private MethodDesk.Taken take(String... rows) {
        return takeText("setting;valid_from;value\n" + String.join("\n", rows));
    }

    private MethodDesk.Taken takeText(String text) {
        return desk.take(file(text), A, "editor");
    }

    private List<String> faults(String text) {
        try {
            takeText(text);
            return List.of();
        } catch (RowsRefused refused) {
            return refused.faults().stream()
                    .map(fault -> fault.row() + " " + fault.code() + " " + fault.column())
                    .toList();
        }
    }

    private void refused(String text, NoteCode why) {
        assertThatExceptionOfType(TableRefused.class)
                .isThrownBy(() -> takeText(text))
                .satisfies(refused -> assertThat(refused.note().code()).isEqualTo(why));
    }

    private static void refused(Runnable step, String why) {
        assertThatExceptionOfType(MethodRefused.class).isThrownBy(step::run).satisfies(refused -> assertThat(
                        refused.code() + " " + refused.detail())
                .isEqualTo(why));
    }

    private List<String> written() {
        Path file = folder.resolve("written.csv");
        desk.write(file, A, Locale.ENGLISH, Optional.empty());
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve("settings.csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String kept(String school, String setting) {
        String sql = """
                select r.settings ->> ? from result.latest_run l join result.school_run r using (school_run_id)
                join school s on s.school_id = r.school_id where s.code = ? and r.period = ?
                """;
        return office.jdbc().queryForObject(sql, String.class, setting, school, SmallSchool.YEAR);
    }

    private String kept(RunReport run, String setting) {
        return office.jdbc()
                .queryForObject(
                        "select settings ->> ? from result.school_run where run_id = ?",
                        String.class,
                        setting,
                        run.runId());
    }

    /** Weights of all marks of the school added up. */
    private int sou(RunReport run) {
        String sql = """
                select f.numerator::integer from result.school_run r join result.figure f using (school_run_id)
                where r.run_id = ? and f.indicator = '1.1.2' and f.measure = 'sou' and f.scope = 'SCHOOL'
                """;
        Integer sum = office.jdbc().queryForObject(sql, Integer.class, run.runId());
        return sum == null ? 0 : sum;
    }
}
