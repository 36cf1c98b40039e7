package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import school.quality.jobs.SmallSchool;

/** School A, whose year was evaluated three times, each after another mark. */
class ForgetCommandTest extends CommandTest {

    @TempDir
    Path root;

    @Override
    void prepare() {
        desktop.withResults();
        for (int mark : new int[] {4, 5}) {
            call("import "
                    + SmallSchool.writeRows(
                            desktop.file("more"),
                            "marks",
                            "period;pupil_id;subject;mark\n2025-26/Y;P2;Алгебра;%d\n".formatted(mark),
                            "A"));
            call("run --period " + SmallSchool.YEAR);
        }
    }

    @Test
    void results_of_today_stay() {
        Called called = call("forget --older-than 1");

        assertThat(called.exit()).isZero();
        assertThat(called.out()).contains("Удалено заменённых результатов школ: 0");
    }

    @Test
    void an_old_result_that_was_replaced_twice_goes_and_is_told_before() {
        age();

        assertThat(call("forget --older-than 30 --dry-run").out()).contains("Было бы удалено", ": 1.");
        assertThat(call("forget --older-than 30").out()).contains("Удалено заменённых результатов школ: 1");
        assertThat(call("verify --run 1").exit()).isEqualTo(1);
        assertThat(call("verify --run 2").exit()).isZero();
    }

    @Test
    void no_number_of_days_is_a_wrong_call() {
        assertThat(call("forget").exit()).isEqualTo(2);
        assertThat(call("forget --older-than 0").exit()).isEqualTo(2);
        assertThat(call("forget --older-than soon").exit()).isEqualTo(2);
    }

    @Test
    void a_run_keeps_to_the_days_that_the_settings_say() throws IOException {
        age();

        assertThat(call("run --anew --period " + SmallSchool.YEAR).out()).doesNotContain("Удалено");
        Files.writeString(root.resolve("vsoko.yml"), "results.keep-days: 30");
        System.setProperty("vsoko.root", root.toString());
        try {
            assertThat(call("run --anew --period " + SmallSchool.YEAR).out())
                    .contains("Удалено заменённых результатов школ: 3");
        } finally {
            System.clearProperty("vsoko.root");
        }
    }

    /** As if a year had passed. */
    private void age() {
        JdbcClient database = JdbcClient.create(desktop.database().dataSource());
        database.sql("update result.school_run set finished_at = finished_at - interval '1 year'")
                .update();
        database.sql("update result.run set finished_at = finished_at - interval '1 year'")
                .update();
    }
}
