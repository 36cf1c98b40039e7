package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import school.quality.jobs.store.access.Role;

/** What the administration sees of figures, and what nobody does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigurePagesTest {

    private static final String INDICATOR = "/schools/A/indicators/1.1.2";

    private static final Pattern LINK = Pattern.compile("/schools/A/indicators/([0-9.]+)[?\"]");

    private final SitePages site = SitePages.open();
    private final Guest deputy = site.as(Role.DEPUTY_HEAD);

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void a_number_unfolds_to_the_rows_it_was_counted_from() {
        Answer answer = deputy.get(INDICATOR + "/rows?figure=pass_rate&scope=SCHOOL&unit=A");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.text()).contains("1.1.2").contains("marks");
    }

    @Test
    void all_indicators_stand_on_the_overview_and_each_has_a_page() {
        Answer overview = deputy.get("/schools/A/overview");
        assertThat(overview.status()).as(overview.body()).isEqualTo(200);
        List<String> pages = LINK.matcher(overview.body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(pages).hasSize(101).allSatisfy(code -> {
            Answer page = deputy.get("/schools/A/indicators/" + code);
            assertThat(page.status()).as(code).isEqualTo(200);
            assertThat(page.body()).as(code).contains("</html>").doesNotContain("??", "NaN");
        });
    }

    @Test
    void a_period_that_was_not_evaluated_is_not_there() {
        assertThat(deputy.get("/schools/A/overview?period=1999-00/Y").status()).isEqualTo(404);
        assertThat(deputy.get("/schools/A/indicators/9.9.9").status()).isEqualTo(404);
    }

    @Test
    void words_typed_into_the_search_are_words_and_nothing_else() {
        Answer answer = deputy.get("/schools/A/indicators?q=%3Cscript%3E%27%22&mark=%27;drop");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<script>'");
    }
}
