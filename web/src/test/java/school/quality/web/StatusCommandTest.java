package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatusCommandTest extends CommandTest {

    @Test
    void an_empty_database_is_told_how_to_begin() {
        Called called = call("status");

        assertThat(called.exit()).isZero();
        assertThat(called.out().lines()).hasSize(1).first().asString().contains("./vsoko import", "./vsoko templates");
    }

    @Test
    void schools_periods_runs_and_rows_are_told() {
        desktop.withResults();

        assertThat(call("status").out().lines())
                .hasSize(3 + 14)
                .anyMatch(line ->
                        line.matches("Школа A, период 2025-26/Y: расчёт 1 от \\d\\d\\.\\d\\d\\.\\d{4} \\d\\d:\\d\\d"))
                .contains("Школа A, период 2025-26/S1: не рассчитан", "Отметки (marks): строк 7");
    }
}
