package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.store.results.PeriodClaim;

class RunCommandTest extends CommandTest {

    private static final String YEAR = "run --period " + SmallSchool.YEAR;

    @Override
    void prepare() {
        assertThat(call("import " + SmallSchool.write(desktop.file("school"), "A", "B"))
                        .exit())
                .isZero();
    }

    @Test
    void a_run_is_done_and_the_same_again_changes_nothing() {
        assertThat(call(YEAR)).satisfies(first -> {
            assertThat(first.exit()).isZero();
            assertThat(first.out()).contains("Расчёт 1 за 2025-26/Y завершён: школ 2.", "Без действующего положения");
        });
        assertThat(call(YEAR)).satisfies(again -> {
            assertThat(again.exit()).isZero();
            assertThat(again.out()).contains("С расчёта 1 за 2025-26/Y", "не изменились");
        });
    }

    @Test
    void schools_can_be_named() {
        assertThat(call(YEAR + " --school B").out()).contains("школ 1.");
    }

    @ParameterizedTest
    @CsvSource({
        "run --period 2031-32/Y, 2031-32/Y",
        "run --period 2025-26/Y --school X, Школа X",
        "run --period 2025-26/Y --regulation R, Положение R"
    })
    void what_cannot_be_run_is_named_in_one_sentence(String line, String named) {
        Called called = call(line);

        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.out()).isEmpty();
        assertThat(called.err().lines()).hasSize(1).first().asString().contains(named);
    }

    @Test
    void while_another_process_evaluates_the_period_it_is_refused() {
        try (PeriodClaim claimed = PeriodClaim.of(desktop.database().dataSource(), SmallSchool.YEAR)
                .orElseThrow()) {
            assertThat(call(YEAR)).satisfies(called -> {
                assertThat(called.exit()).isEqualTo(1);
                assertThat(called.err()).contains("уже идёт");
            });
        }
    }

    @Test
    void an_unexpected_failure_is_one_sentence_and_the_rest_is_in_the_log() {
        RegulationCommandTest.write(desktop, SmallRegulation.ofTeachers("R"));
        RegulationCommandTest.putIntoForce(desktop, "R");
        JdbcTemplate sql = new JdbcTemplate(desktop.database().dataSource());
        sql.execute("alter table regulation disable trigger guard_regulation");
        sql.update("update regulation set body = '{'");

        Called called = call(YEAR);

        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.err().lines()).hasSize(1).first().asString().contains("vsoko.log");
        assertThat(desktop.home().resolve("logs/vsoko.log")).content().contains("UnreadableRegulation");
    }
}
