package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.store.results.Stock;

class StatusDeskTest extends DeskTest {

    @Override
    void prepare() {
        loadSchools("A");
    }

    @Test
    void periods_are_told_with_their_newest_run_the_year_before_its_parts() {
        loadSchools("B");
        office.run(year("A"));
        load("marks", "period;pupil_id;subject;mark\n2025-26/Y;P2;Алгебра;4\n", "A");
        office.run(year("A"));

        assertThat(status().periods())
                .extracting(period -> period.school() + " " + period.period() + " " + period.run())
                .containsExactly(
                        "A 2025-26/Y 2",
                        "A 2025-26/S1 null",
                        "A 2025-26/S2 null",
                        "B 2025-26/Y null",
                        "B 2025-26/S1 null",
                        "B 2025-26/S2 null");
    }

    @Test
    void a_run_that_is_not_finished_is_no_result() {
        office.run(SmallSchool.YEAR);
        office.jdbc().update("update result.school_run set finished_at = null");

        assertThat(status().periods()).extracting(Stock.PeriodOfSchool::run).containsOnlyNulls();
    }

    @Test
    void only_rows_in_force_of_datasets_with_rows_are_counted() {
        load("marks", "period;pupil_id;subject;mark\n2025-26/Y;P2;Алгебра;4\n", "A");

        assertThat(status().loaded())
                .extracting(dataset -> dataset.dataset() + " " + dataset.rows())
                .contains("marks 7", "pupils 7", "periods 3")
                .noneMatch(line -> line.endsWith(" 0"));
    }

    private StatusDesk status() {
        return office.bean(StatusDesk.class);
    }
}
