package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.SmallSchool;

class VerifyCommandTest extends CommandTest {

    @Test
    void an_equal_run_ends_with_0_and_a_changed_one_is_named_and_ends_with_1() {
        run();

        assertThat(call("verify --run 1")).satisfies(called -> {
            assertThat(called.exit()).isZero();
            assertThat(called.out())
                    .contains("[2 из 2] школа B, 2025-26/Y, расчёт 1: совпадает", "Проверено школ: 2.", "байт в байт");
        });

        JdbcTemplate sql = new JdbcTemplate(desktop.database().dataSource());
        sql.update("update result.figure set numerator = 7 where school_run_id = 1 and scope = 'SCHOOL'"
                + " and indicator = '1.1.2' and measure = 'quality_rate'");
        sql.update("update data.marks set mark = '2' where school_id = (select school_id from school"
                + " where code = 'B') and period = '2025-26/Y' and pupil_id = 'P1'"
                + " and mark = '5'");

        assertThat(call("verify --run 1")).satisfies(called -> {
            assertThat(called.exit()).isEqualTo(1);
            assertThat(called.out())
                    .contains(
                            "школа A, 2025-26/Y, расчёт 1: НЕ СОВПАДАЕТ",
                            "  показатель 1.1.2 quality_rate SCHOOL A: numerator - хранится «7», пересчитано «3».",
                            "  Данные: строка изменена прямо в базе после загрузки: marks, файл marks.csv, лист marks, строка",
                            "Не совпадает: 2.");
        });
        assertThat(call("--lang en verify --run 1 --school A").out())
                .contains("figure 1.1.2 quality_rate SCHOOL A: numerator - stored \"7\", computed again \"3\".");
    }

    @Test
    void what_is_not_there_cannot_be_verified() {
        run();

        assertThat(call("verify --run 5")).satisfies(called -> {
            assertThat(called.exit()).isEqualTo(1);
            assertThat(called.err()).contains("Завершённого расчёта 5");
        });
        assertThat(call("verify --all")).satisfies(called -> {
            assertThat(called.exit()).isZero();
            assertThat(called.out()).contains("проверять нечего");
        });
    }

    private void run() {
        call("import " + SmallSchool.write(desktop.file("school"), "A", "B"));
        assertThat(call("run --period " + SmallSchool.YEAR).exit()).isZero();
    }
}
