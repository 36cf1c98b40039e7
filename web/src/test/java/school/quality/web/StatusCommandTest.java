package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatusCommandTest extends CommandTest {

    @Override
    void prepare() {
        desktop.withResults();
    }

    @Test
    void schools_periods_runs_and_rows_are_told() {
        assertThat(call("status").out().lines())
                .hasSize(3 + 14)
                .anyMatch(line ->
                        line.matches("Школа A, период 2025-26/Y: расчёт 1 от \\d\\d\\.\\d\\d\\.\\d{4} \\d\\d:\\d\\d"))
                .contains("Школа A, период 2025-26/S1: не рассчитан", "Отметки (marks): строк 7");
    }

    @Test
    void the_plan_counts_first_and_fits_the_terminal() {
        Called called = call("status --plan --on 2026-03-01");

        assertThat(called.exit()).isZero();
        assertThat(called.out().lines())
                .allMatch(line -> line.length() <= 110)
                .startsWith("План школы A на 2025/26 учебный год. Состояние на 01.03.2026")
                .anyMatch(line -> line.matches("Педагог-психолог +1 +0 +0 +1 +0"))
                .contains("28.02.2026  Зам. директора")
                .anyMatch(
                        line -> line.matches("  1\\.1\\.7 +2025-26/Y +просрочено .+ нет: Диагностика: тематический.*"));
    }

    @Test
    void the_plan_is_written_to_a_workbook_and_to_calendars() {
        Called called = call("status --plan --school A --year 2025/26 --out %s --ics %s --lang en"
                .formatted(desktop.file("plan.xlsx"), desktop.file("ics")));

        assertThat(called.exit()).isZero();
        assertThat(called.out()).contains("Written: " + desktop.file("plan.xlsx"));
        assertThat(desktop.file("plan.xlsx")).isNotEmptyFile();
        assertThat(desktop.file("ics")).isDirectoryContaining("glob:**Педагог-психолог.ics");
    }

    @Test
    void what_goes_with_a_plan_only_is_refused_without_one() {
        assertThat(call("status --year 2025/26").exit()).isEqualTo(2);
        assertThat(call("status --plan --year 2025").exit()).isEqualTo(2);
        assertThat(call("status --plan --on soon").exit()).isEqualTo(2);
    }

    @Test
    void a_school_that_is_not_there_has_no_plan() {
        Called called = call("status --plan --school X");

        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.err()).contains("Школы X в базе нет. Есть: A");
    }
}
