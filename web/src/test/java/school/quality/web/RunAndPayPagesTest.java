package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import school.quality.jobs.store.access.Role;

/** Runs are started and scheduled, allowances are looked at and handed over, each by those who may. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunAndPayPagesTest {

    private static final String RUNS = "/schools/A/runs";
    private static final String ALLOWANCES = "/schools/A/allowances";

    private final SitePages site = SitePages.open();

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void a_run_is_started_and_finishes() throws Exception {
        Guest deputy = site.as(Role.DEPUTY_HEAD);
        deputy.get(RUNS);
        deputy.post(RUNS, Map.of("period", "2025-26/S1"));
        assertThat(ended(deputy).text()).contains("за 2025-26/S1 завершён");
    }

    @Test
    void a_period_that_the_school_does_not_have_is_not_there() {
        Guest deputy = site.as(Role.DEPUTY_HEAD);
        deputy.get(RUNS);
        assertThat(deputy.post(RUNS, Map.of("period", "1999-00/Y")).status()).isEqualTo(404);
    }

    @Test
    void a_schedule_is_said_in_words_with_its_next_times() {
        Guest deputy = site.as(Role.DEPUTY_HEAD);
        deputy.get(RUNS);
        deputy.post(RUNS + "/schedule", Map.of("kind", "NIGHTLY", "cron", "0 30 2 * * MON,THU", "active", "true"));
        assertThat(deputy.get(RUNS).text()).contains("по понедельникам и по четвергам в 02:30", "Ближайшие расчёты");
    }

    @Test
    void what_no_sentence_says_is_not_taken_as_a_schedule() {
        Guest deputy = site.as(Role.DEPUTY_HEAD);
        deputy.get(RUNS);
        Answer answer =
                deputy.post(RUNS + "/schedule", Map.of("kind", "TERM", "cron", "* * * * * *", "active", "true"));
        assertThat(answer.text()).contains("программа словами сказать не может");
    }

    @Test
    void the_accountant_takes_the_payroll_list() {
        Answer file = site.as(Role.ACCOUNTANT)
                .get(ALLOWANCES + "/payroll?period=" + SitePages.PERIOD + "&form=CSV&letters=WINDOWS_1251");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.type()).startsWith("text/csv");
    }

    @Test
    void the_accountant_sees_no_checks_of_points_and_no_steps_of_the_director() {
        Answer page = site.as(Role.ACCOUNTANT).get(ALLOWANCES);
        assertThat(page.text()).contains("Выплаты").doesNotContain("Проверки перед приказом", "Закрыть период");
    }

    @Test
    void a_page_of_the_accountant_leaves_nothing_of_the_accountant_behind() {
        site.as(Role.ACCOUNTANT).get(ALLOWANCES + "?control=true");
        assertThat(site.as(Role.DIRECTOR).get(ALLOWANCES).status()).isEqualTo(200);
        assertThat(site.nobody().get("/sign-in").status()).isEqualTo(200);
    }

    private static Answer ended(Guest guest) throws InterruptedException {
        Answer answer = guest.get(RUNS);
        for (int look = 0; look < 600 && answer.body().contains("every 1s"); look++) {
            Thread.sleep(100);
            answer = guest.get(RUNS);
        }
        return answer;
    }
}
