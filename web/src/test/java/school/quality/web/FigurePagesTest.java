package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import school.quality.engine.indicator.Indicator;
import school.quality.jobs.store.access.Role;
import school.quality.rules.Programme;

/** What the administration sees of figures, and what nobody does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigurePagesTest {

    private static final String INDICATOR = "/schools/A/indicators/1.1.2";

    /** Made of random letters, which may happen to read like anything. */
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"[^\"]*\"");

    private static final Pattern LINK = Pattern.compile("/schools/A/indicators/([0-9.]+)[?\"]");

    private static final Pattern HREF = Pattern.compile("href=\"(/schools/A/[^\"#]+)");
    private static final Pattern FIGURE = Pattern.compile("<option value=\"([a-z_]+(?::[^\"]+)?)\"");
    private static final Pattern ONE_OF_A_KIND = Pattern.compile("(?<=figure=[a-z_]{1,40})(:|%3A)[^&]*|&unit=[^&]*");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{3,}(_[A-Z]+)*\\b");

    /** English readers get the definition of the catalogue, which speaks of codes. */
    private static final Pattern DEFINITION =
            Pattern.compile("(?s)<dd class=\"definition\">.*?</dd>|<script.*?</script>");

    /** Names of files, of the program, of an index and of exams, which are no codes. */
    private static final Set<String> NO_CODES = Set.of("XLSX", "CSV", "JSON", "VSOKO", "SOU", "OGE", "EGE", "GVE");

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
    void all_indicators_stand_on_the_overview() {
        Answer overview = deputy.get("/schools/A/overview");
        assertThat(overview.status()).as(overview.body()).isEqualTo(200);
        assertThat(LINK.matcher(overview.body())
                        .results()
                        .map(found -> found.group(1))
                        .distinct())
                .hasSize(101);
    }

    @Test
    void every_link_of_the_overview_leads_somewhere() {
        Answer overview = deputy.get("/schools/A/overview");
        speaksInWords(overview);
        assertThat(links(overview))
                .filteredOn(link -> !link.contains("/indicators/"))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(deputy.get(link).status()).as(link).isEqualTo(200));
    }

    /**
     * Each measure with each category, each kind of unit it is broken down by, the rows behind one figure of each kind, the lists
     * and the files.
     */
    @ParameterizedTest
    @MethodSource("programme")
    void every_number_of_an_indicator_leads_to_what_it_is_made_of(String code) {
        Answer page = deputy.get("/schools/A/indicators/" + code);
        speaksInWords(page);
        speaksInWords(deputy.get("/schools/A/indicators/" + code + "?lang=en"));
        deputy.get("/schools/A/indicators/" + code + "?lang=ru");
        FIGURE.matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .forEach(figure -> speaksInWords(deputy.get("/schools/A/indicators/" + code + "?figure=" + figure)));
        Set<String> kinds = new HashSet<>();
        links(page).stream()
                .filter(link -> link.startsWith("/schools/A/indicators/" + code))
                .filter(link -> kinds.add(ONE_OF_A_KIND.matcher(link).replaceAll("")))
                .forEach(link -> {
                    Answer answer = deputy.get(link);
                    assertThat(answer.status()).as(link).isEqualTo(200);
                    if (!link.contains("/file?")) {
                        speaksInWords(answer);
                    }
                });
    }

    static Stream<String> programme() {
        return Programme.bundled().indicators().stream().map(Indicator::code);
    }

    private static List<String> links(Answer page) {
        return HREF.matcher(page.body())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
    }

    /** No key without its text, no number that is none, and no code where there is a word. */
    private static void speaksInWords(Answer page) {
        assertThat(page.status()).as(page.toString()).isEqualTo(200);
        assertThat(TOKEN.matcher(page.body()).replaceAll(""))
                .contains("</html>")
                .doesNotContain("??", "NaN");
        assertThat(CODE.matcher(DEFINITION.matcher(page.body()).replaceAll("").replaceAll("<[^>]*>", " "))
                        .results()
                        .map(MatchResult::group)
                        .distinct())
                .as(page.place())
                .isSubsetOf(NO_CODES);
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
