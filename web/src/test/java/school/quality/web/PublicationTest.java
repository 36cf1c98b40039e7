package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.quality.jobs.store.access.Role;

class PublicationTest {

    private static final String ROOM = "/schools/A/publication";

    private SitePages site;
    private Guest director;

    @BeforeEach
    void open() {
        site = SitePages.open();
        director = site.as(Role.DIRECTOR);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void before_the_director_publishes_there_is_nothing_to_see() {
        assertThat(site.nobody().get("/public/A").status()).isEqualTo(404);
        assertThat(site.nobody().get("/public/nowhere").status()).isEqualTo(404);
    }

    @Test
    void what_is_looked_at_is_not_published_yet() {
        assertThat(director.get(ROOM + "?indicators=3.3.1").text()).contains("Так это увидят все");
        assertThat(site.nobody().get("/public/A").status()).isEqualTo(404);
    }

    @Test
    void everybody_sees_what_was_published_and_nothing_else() {
        publish("2.1.1,2.3.1,3.3.1,3.3.2,3.3.3,3.3.5,3.4.1,3.4.2,3.5.1,3.9.1,3.12.1");
        Answer page = site.nobody().get("/public/A");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Что измеряется").doesNotContain("1.1.2", "Иванова", "7А");
        assertThat(site.nobody().get("/public/B").status()).isEqualTo(404);
    }

    @Test
    void groups_of_fewer_than_five_are_left_out() {
        publish("1.1.2");
        Answer page = site.nobody().get("/public/A");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).doesNotContain("66,7", "75 %");
    }

    @Test
    void the_table_of_self_examination_is_published_without_small_groups() {
        Answer answer = director.post(ROOM, Map.of("period", SitePages.PERIOD, "selfexam", "2025"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(303);
        Answer page = site.nobody().get("/public/A");
        assertThat(page.text())
                .contains("Таблица самообследования за 2025 год")
                .containsPattern("1\\.1 Общая численность учащихся\\s+человек\\s+5\\s")
                .containsPattern("начального общего образования\\s+человек\\s+скрыто")
                .containsPattern("основного общего образования\\s+человек\\s+скрыто");
    }

    @Test
    void a_year_that_the_school_has_nothing_of_gives_no_table() {
        director.post(ROOM, Map.of("period", SitePages.PERIOD, "indicators", "3.4.1", "selfexam", "1999"));
        assertThat(site.nobody().get("/public/A").text()).doesNotContain("самообследования");
    }

    @Test
    void who_published_and_when_is_said() {
        publish("3.4.1");
        assertThat(site.nobody().get("/public/A").text())
                .containsPattern("Опубликовано \\d\\d\\.\\d\\d\\.\\d{4}, \\S+");
    }

    @Test
    void what_was_taken_down_is_gone() {
        publish("3.4.1");
        director.post(ROOM + "/withdrawal", Map.of());
        assertThat(site.nobody().get("/public/A").status()).isEqualTo(404);
        assertThat(director.get("/schools/A/journal").text()).contains("открытая страница");
    }

    private void publish(String indicator) {
        Answer answer = director.post(ROOM, Map.of("period", SitePages.PERIOD, "indicators", indicator));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(303);
    }
}
