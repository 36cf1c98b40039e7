package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.store.access.Role;

/** Where somebody arrives who looks after a region of 1,000 schools. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartPageTest {

    private final SitePages site = SitePages.open();

    StartPageTest() {
        new JdbcTemplate(site.database().dataSource())
                .update(
                        "insert into school (code) select 'Школа ' || to_char(n, 'FM0000') from generate_series(1, 998) n");
    }

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void an_administrator_sees_some_schools_and_how_many_there_are() {
        String first = start("/").text();

        assertThat(first)
                .contains("Найдено школ: 1", "Страница 1 из 20", "Дальше")
                .doesNotContain("Школа 0999");
        assertThat(start("/?number=2").text()).contains("Школа 0049", "Назад");
        assertThat(start("/?number=20").text()).contains("Школа 0998").doesNotContain("Дальше");
    }

    @Test
    void a_school_is_found_by_part_of_its_name_in_any_letters() {
        assertThat(start("/?words=школа+0777").text()).contains("Школа 0777").doesNotContain("Школа 0778");
        assertThat(start("/?words=школы+нет").text()).contains("Такой школы нет");
    }

    @Test
    void a_page_that_is_not_there_is_the_nearest_one() {
        assertThat(start("/?number=-5").text()).contains("Страница 1 из 20");
        assertThat(start("/?number=2147483647").text()).contains("Страница 20 из 20");
        assertThat(start("/?number=99999999999").status()).isEqualTo(400);
    }

    @Test
    void a_teacher_of_one_school_is_not_asked() {
        assertThat(site.as(Role.TEACHER).get("/").place()).endsWith("/schools/A/rating");
    }

    private Answer start(String path) {
        return site.as(Role.SYSTEM_ADMINISTRATOR).get(path);
    }
}
