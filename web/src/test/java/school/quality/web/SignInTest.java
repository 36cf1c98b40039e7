package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.desk.AccessDesk;
import school.quality.jobs.store.access.Role;
import school.quality.web.access.OneTime;

class SignInTest {

    private final SitePages site = SitePages.open();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void the_right_password_opens_the_first_room_of_the_only_school() {
        assertThat(site.as("teacher").get("/").place()).endsWith("/schools/A/rating");
    }

    @Test
    void reloading_the_page_after_a_form_sends_nothing_again() {
        assertThat(trying("teacher", "wrong").status()).isEqualTo(303);
        assertThat(trying("teacher", site.password()).status()).isEqualTo(303);
        Guest teacher = site.as("teacher");
        assertThat(teacher.post("/sign-out", Map.of()).status()).isEqualTo(303);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        assertThat(trying("teacher", "wrong").place()).endsWith("/sign-in?wrong");
        assertThat(trying("nobody-here", "wrong").place()).endsWith("/sign-in?wrong");
    }

    @Test
    void after_five_failures_even_the_right_password_has_to_wait() {
        for (int attempt = 0; attempt < 5; attempt++) {
            trying("teacher", "wrong");
        }
        assertThat(trying("teacher", site.password()).place()).endsWith("/sign-in?wait");
        assertThat(trying("colleague", site.password()).place()).endsWith("/");
    }

    @Test
    void an_account_that_was_closed_is_nobody_at_once() {
        Guest teacher = site.as("teacher");
        AccessDesk desk = site.bean(AccessDesk.class);
        desk.setActive(desk.account("teacher").orElseThrow().accountId(), "A", false, "director");
        assertThat(teacher.get("/schools/A/rating").place()).endsWith("/sign-in");
        assertThat(trying("teacher", site.password()).place()).endsWith("/sign-in?wrong");
    }

    @Test
    void a_one_time_password_is_changed_before_anything_else() {
        AccessDesk desk = site.bean(AccessDesk.class);
        OneTime once = OneTime.fresh();
        desk.changePassword(desk.account("teacher").orElseThrow().accountId(), once.hash(), true);
        Guest teacher = site.nobody().signedIn("teacher", once.text());
        assertThat(teacher.get("/").place()).endsWith("/password");
        teacher.get("/password");
        Map<String, String> fields =
                Map.of("old", once.text(), "fresh", "long enough words", "again", "long enough words");
        assertThat(teacher.post("/password", fields).place()).endsWith("/");
        assertThat(teacher.get("/").place()).endsWith("/schools/A/rating");
        assertThat(trying("teacher", "long enough words").place()).endsWith("/");
    }

    @Test
    void a_short_password_or_the_old_one_is_refused() {
        Guest teacher = site.as("teacher");
        teacher.get("/password");
        assertThat(changed(teacher, "short").text()).contains("от 10 до 200 знаков");
        assertThat(changed(teacher, site.password()).text()).contains("не должен совпадать с прежним");
    }

    @Test
    void signing_in_begins_a_session_of_its_own_and_signing_out_ends_it() {
        Guest teacher = site.nobody();
        teacher.get("/sign-in");
        String before = teacher.session();
        teacher.signedIn("teacher", site.password());
        String within = teacher.session();
        assertThat(within).isNotEqualTo(before);
        assertThat(teacher.post("/sign-out", Map.of()).place()).endsWith("/sign-in?out");
        assertThat(site.nobody()
                        .ask("GET", "/schools/A/rating", Map.of("Cookie", "JSESSIONID=" + within), new byte[0])
                        .place())
                .endsWith("/sign-in");
    }

    @Test
    void a_role_that_was_taken_away_is_gone_with_the_next_page() {
        Guest accountant = site.as("accountant");
        assertThat(accountant.get("/schools/A/allowances").status()).isEqualTo(200);
        AccessDesk desk = site.bean(AccessDesk.class);
        int account = desk.account("accountant").orElseThrow().accountId();
        desk.change(account, "A", null, Set.of(Role.COUNCIL), "director");
        assertThat(accountant.get("/schools/A/allowances").status()).isEqualTo(403);
    }

    @Test
    void another_password_ends_the_sessions_of_the_old_one_but_not_the_own() {
        Guest here = site.as("teacher");
        Guest elsewhere = site.nobody().signedIn("teacher", site.password());
        here.get("/password");
        changed(here, "several plain words");
        assertThat(here.get("/schools/A/rating").status()).isEqualTo(200);
        assertThat(elsewhere.get("/schools/A/rating").place()).endsWith("/sign-in");
        assertThat(elsewhere.get("/").place()).endsWith("/sign-in");
    }

    @Test
    void a_part_of_a_page_sends_the_whole_page_to_the_door() {
        Answer answer = site.nobody().ask("GET", "/schools/A/runs/progress", Map.of("HX-Request", "true"), new byte[0]);
        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void a_session_ends_after_half_an_hour_without_a_request() {
        assertThat(site.bean(ServletContext.class).getSessionTimeout()).isEqualTo(30);
    }

    @Test
    void a_session_ends_after_the_time_of_the_settings_without_a_request() {
        try (SitePages patient = SitePages.open("access.session.idle: 45m")) {
            assertThat(patient.bean(ServletContext.class).getSessionTimeout()).isEqualTo(45);
        }
    }

    @Test
    void a_session_ends_in_the_evening_even_if_a_page_asks_all_day() throws InterruptedException {
        try (SitePages brief = SitePages.open("access.session.longest: 1s")) {
            Guest teacher = brief.as("teacher");
            Thread.sleep(1500);
            assertThat(teacher.get("/schools/A/rating").place()).endsWith("/sign-in");
        }
    }

    @Test
    void who_came_in_stands_in_the_journal() {
        site.as("teacher");
        assertThat(new JdbcTemplate(site.database().dataSource())
                        .queryForList(
                                "select made_by from journal.entry where school = 'A' and kind = 'SIGN_IN'",
                                String.class))
                .containsExactly("teacher");
    }

    @Test
    void a_form_without_its_token_changes_nothing() {
        Guest teacher = site.as("teacher");
        assertThat(teacher.ask("POST", "/sign-out", Map.of(), new byte[0]).status())
                .isEqualTo(403);
        assertThat(teacher.get("/").place()).endsWith("/schools/A/rating");
    }

    private Answer changed(Guest teacher, String fresh) {
        return teacher.post("/password", Map.of("old", site.password(), "fresh", fresh, "again", fresh));
    }

    private Answer trying(String login, String password) {
        Guest guest = site.nobody();
        guest.get("/sign-in");
        return guest.post("/sign-in", Map.of("username", login, "password", password));
    }
}
