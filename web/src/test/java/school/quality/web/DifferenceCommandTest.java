package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.quality.jobs.SmallSchool;

/** {@code vsoko difference}: between run 1 and run 2 of schools A and B, A corrected a mark. */
class DifferenceCommandTest extends CommandTest {

    @Override
    void prepare() {
        call("import " + SmallSchool.write(desktop.file("school"), "A", "B"));
        call("run --period " + SmallSchool.YEAR);
        call("import --school A " + marks());
        call("run --period " + SmallSchool.YEAR);
    }

    @Test
    void what_changed_is_told_school_by_school_with_its_cause() {
        Called told = call("difference --run 1 --run 2 --school A");

        assertThat(told.exit()).as(told.err()).isZero();
        assertThat(told.out())
                .contains(
                        "Школа A, 2025-26/Y: расчёт 1 → расчёт 2",
                        "Отметки: новых строк 0, изменённых 1, снятых 0",
                        "1.1.2 quality_rate",
                        "данные");
        assertThat(call("--lang en difference --run 1 --run 2 --school A").out())
                .contains("data")
                .doesNotContain("данные");
    }

    @Test
    void a_run_and_itself_differ_in_nothing() {
        assertThat(call("difference --run 2 --run 2").out())
                .contains("Школа A, 2025-26/Y: расчёт 2 → расчёт 2", "Ничего не изменилось.");
    }

    @Test
    void the_last_two_results_of_a_period_are_meant_by_its_code() {
        assertThat(call("difference --period 2025-26/Y --school A").out())
                .contains("Школа A, 2025-26/Y: расчёт 1 → расчёт 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "xlsx"})
    void it_is_written_into_a_file_and_the_journal_says_who_asked(String form) {
        Path file = desktop.file("d." + form);

        Called written = call("difference --run 1 --run 2 --by anna --format " + form + " --out " + file);

        assertThat(written.exit()).as(written.err()).isZero();
        assertThat(written.out()).contains("Записано: " + file);
        assertThat(file).isNotEmptyFile();
        // the second run left B as it was
        assertThat(call("audit list --kind EXPORT").out())
                .contains("A 5 выдача: 2025-26/Y difference; anna")
                .doesNotContain("B 4 выдача: 2025-26/Y difference; anna");
    }

    @Test
    void runs_that_are_not_there_or_have_nothing_in_common_end_with_1() {
        assertThat(call("difference --run 1 --run 9")).satisfies(called -> {
            assertThat(called.exit()).isEqualTo(1);
            assertThat(called.err()).contains("Завершённого расчёта 9 нет");
        });
        assertThat(call("difference --period 2031-32/Y").err()).contains("За 2031-32/Y ещё нет двух расчётов");
    }

    @Test
    void a_file_that_cannot_be_written_is_said_in_a_sentence() {
        Path inTheWay = marks();

        Called refused = call("difference --run 1 --run 2 --format csv --out " + inTheWay.resolve("d.csv"));

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("d.csv").doesNotContain("Exception", "журнал");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "--run 1", "--run 1 --run 2 --period 2025-26/Y", "--run 1 --run 2 --format xlsx", "--run x"})
    void a_call_that_makes_no_sense_is_refused(String options) {
        assertThat(call(("difference " + options).strip()).exit()).isEqualTo(2);
    }

    private Path marks() {
        try {
            return Files.writeString(
                    desktop.file("marks.csv"), "period;pupil_id;subject;mark\n2025-26/Y;P2;Алгебра;5\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
