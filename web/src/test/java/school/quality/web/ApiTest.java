package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import school.quality.jobs.desk.AccessDesk;
import school.quality.jobs.desk.RunDesk;
import school.quality.jobs.desk.RunRequest;
import school.quality.jobs.desk.TokenDesk;
import school.quality.jobs.store.access.Role;
import school.quality.jobs.store.access.TokenScope;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {

    private static final String OF_PERIOD = "?period=" + SitePages.PERIOD;

    private final SitePages site = SitePages.open();

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void without_a_token_nothing_is_told_but_how_to_get_one() {
        Answer answer = site.nobody().get("/api/v1/schools/A/indicators" + OF_PERIOD);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("Bearer");
    }

    @Test
    void figures_are_those_of_the_export() {
        Answer answer = asked("director", "/api/v1/schools/A/indicators" + OF_PERIOD);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).startsWith("application/json");
        assertThat(answer.body())
                .startsWith("[")
                .contains("\"indicator\":\"1.1.2\"", "\"school\":\"A\"")
                .doesNotContain("\"school\":\"B\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"forecasts", "cliffs", "claimed-twice"})
    void what_the_rooms_show_of_results_can_be_read(String what) {
        Answer answer = asked("director", "/api/v1/schools/A/" + what + OF_PERIOD);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.type()).startsWith("application/json");
    }

    @Test
    void the_accountants_program_fetches_the_payroll_list() {
        Answer answer = asked("accountant", "/api/v1/schools/A/payroll" + OF_PERIOD);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.type()).startsWith("text/csv");
        assertThat(answer.body()).contains("1001");
        assertThat(asked("teacher", "/api/v1/schools/A/payroll" + OF_PERIOD).status())
                .isEqualTo(403);
    }

    @Test
    void nothing_of_the_payroll_list_stays_behind_on_the_disk() throws IOException {
        List<Path> before = leftBehind();
        asked("accountant", "/api/v1/schools/A/payroll" + OF_PERIOD);
        assertThat(leftBehind()).isEqualTo(before);
    }

    private static List<Path> leftBehind() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(path -> path.getFileName().toString().startsWith("vsoko-api"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void lists_behind_an_indicator_name_pupils_only_to_whom_pages_do() {
        String lists = "/api/v1/schools/A/indicators/1.3.4/lists" + OF_PERIOD;
        Answer named = asked("deputy_head", lists);
        assertThat(named.status()).as(named.toString()).isEqualTo(200);
        assertThat(named.body()).contains("FAILING");
        assertThat(asked("council", lists).body()).doesNotContain("pupil");
        problem(404, "GET", "/api/v1/schools/A/indicators/1.1.2/lists" + OF_PERIOD);
    }

    @Test
    void differences_between_results_name_people_to_the_director_only() {
        load("period;pupil_id;subject;mark\n2025-26/Y;P3;Алгебра;2\n");
        site.bean(RunDesk.class).run(new RunRequest(SitePages.PERIOD, List.of("A"), Optional.empty()));
        String differences = "/api/v1/schools/A/differences" + OF_PERIOD;
        Answer whole = asked("director", differences);
        assertThat(whole.status()).as(whole.toString()).isEqualTo(200);
        assertThat(whole.body()).contains("\"school\":\"A\"", "\"staffId\":\"1002\"");
        Answer figures = asked("deputy_head", differences);
        assertThat(figures.body()).contains("\"indicator\":\"1.3.4\"").doesNotContain("staffId");
        assertThat(asked("accountant", differences).status()).isEqualTo(403);
    }

    @Test
    void one_result_differs_from_nothing() {
        Answer answer = asked("stranger", "/api/v1/schools/B/differences" + OF_PERIOD);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.type()).startsWith("application/problem+json");
        problem(404, "GET", "/api/v1/schools/A/differences?period=1999-00/Y");
    }

    @Test
    void a_token_is_no_more_than_its_scopes() {
        String token = token("director", TokenScope.LOADS);
        assertThat(asked(token, "GET", "/api/v1/schools/A/allowances" + OF_PERIOD)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void who_did_what_is_told_only_to_a_token_for_oversight() {
        String token = token("director", TokenScope.FIGURES, TokenScope.RATINGS, TokenScope.ALLOWANCES);
        for (String what : List.of("journal", "people")) {
            assertThat(asked(token, "GET", "/api/v1/schools/A/" + what).status())
                    .isEqualTo(403);
            assertThat(asked("deputy_head", "/api/v1/schools/A/" + what).status())
                    .isEqualTo(403);
        }
        assertThat(asked("director", "/api/v1/schools/A/people").body()).doesNotContain("stranger", "password");
    }

    @Test
    void a_token_is_no_more_than_the_person_behind_it() {
        assertThat(asked("accountant", "/api/v1/schools/A/allowances" + OF_PERIOD)
                        .status())
                .isEqualTo(200);
        assertThat(asked("accountant", "/api/v1/schools/A/ratings" + OF_PERIOD).status())
                .isEqualTo(403);
        assertThat(asked("teacher", "/api/v1/schools/A/allowances" + OF_PERIOD).status())
                .isEqualTo(403);
    }

    @Test
    void a_token_of_one_school_does_not_open_another() {
        assertThat(asked("director", "/api/v1/schools/B/indicators" + OF_PERIOD).status())
                .isEqualTo(404);
        assertThat(asked("stranger", "/api/v1/schools/A/indicators" + OF_PERIOD).status())
                .isEqualTo(404);
    }

    @Test
    void a_teacher_reads_the_own_rating_only() {
        Answer own = asked("teacher", "/api/v1/schools/A/rating" + OF_PERIOD);
        assertThat(own.status()).as(site.log()).isEqualTo(200);
        assertThat(own.body()).contains("1001").doesNotContain("1002");
    }

    @Test
    void a_token_that_was_withdrawn_is_none() {
        String token = token("director", TokenScope.FIGURES);
        int number = site.bean(TokenDesk.class).find(token).orElseThrow().tokenId();
        site.bean(TokenDesk.class).withdraw(number, "A", "director");
        assertThat(asked(token, "GET", "/api/v1/schools/A/indicators" + OF_PERIOD)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_period_that_is_not_there_is_a_problem_in_words() {
        Answer answer = asked("director", "/api/v1/schools/A/indicators?period=1999-00/Y");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("1999-00/Y");
    }

    @Test
    void a_load_takes_what_it_can_and_says_where_the_rest_is_wrong() {
        Answer answer = load("period;pupil_id;subject;mark\n2025-26/Y;P1;Химия;5\n2025-26/Y;P9;Химия;5\n");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.body()).contains("PARTLY_TAKEN", "\"added\":1", "\"row\":3");
    }

    private Answer load(String file) {
        return site.nobody()
                .uploadWith(
                        Map.of("Authorization", "Bearer " + token("director", TokenScope.LOADS)),
                        "/api/v1/schools/A/loads",
                        "files",
                        "../../marks.csv",
                        file.getBytes(StandardCharsets.UTF_8));
    }

    /** What an answer has to hold of school A, by the address below the school. */
    private static final Map<String, String> READS = Map.ofEntries(
            Map.entry("periods", "\"period\":\"2025-26/Y\""),
            Map.entry("runs", "\"period\":\"2025-26/Y\""),
            Map.entry("loads", "\"dataset\":\"marks\""),
            Map.entry("plan", "\"indicator\":\"1.1.2\""),
            Map.entry("norms", "\"indicator\""),
            Map.entry("settings", "\"value\""),
            Map.entry("regulations", "\"code\":\"R\",\"version\":1,\"status\":\"PUBLISHED\""),
            Map.entry("regulations/R/1", "\"title\":\"Положение\""),
            Map.entry("ratings/1001" + OF_PERIOD, "1001"),
            Map.entry("journal", "\"school\":\"A\",\"number\":"),
            Map.entry("people", "\"login\":\"deputy_head\""),
            Map.entry("council" + OF_PERIOD, "\"fund\":\"10000.00\""));

    @TestFactory
    Stream<DynamicTest> what_pages_show_programs_read_of_their_school_only() {
        return READS.entrySet().stream()
                .map(read -> DynamicTest.dynamicTest(read.getKey(), () -> {
                    Answer answer = asked("director", "/api/v1/schools/A/" + read.getKey());
                    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
                    assertThat(answer.body().replaceAll("\\s*([:,{])\\s*", "$1"))
                            .contains(read.getValue());
                    assertThat(asked("stranger", "/api/v1/schools/A/" + read.getKey())
                                    .status())
                            .isEqualTo(404);
                }));
    }

    @Test
    void what_is_not_there_is_a_problem() {
        problem(404, "GET", "/api/v1/schools/A/loads/999999999");
        problem(404, "GET", "/api/v1/schools/A/regulations/R/99");
        problem(404, "GET", "/api/v1/schools/A/publication");
        problem(404, "GET", "/api/v1/schools/A/council?period=1999-00/Y");
        problem(404, "GET", "/api/v1/schools/A/plan?year=never");
        problem(404, "GET", "/api/v1/schools/NONE/indicators" + OF_PERIOD);
        problem(404, "GET", "/api/v1/nothing");
    }

    @Test
    void what_cannot_be_understood_is_a_problem() {
        problem(400, "GET", "/api/v1/schools/A/indicators");
        problem(400, "GET", "/api/v1/schools/A/loads/much");
        problem(405, "DELETE", "/api/v1/schools/A/indicators" + OF_PERIOD);
        problem(415, "POST", "/api/v1/schools/A/loads");
        problem(400, "GET", "/api/v1/schools/A%2F..%2FB/indicators" + OF_PERIOD);
        problem(400, "GET", "/api/v1/schools/A/indicators?period=a%00b");
    }

    @Test
    void what_a_token_does_not_allow_is_a_problem() {
        Answer answer = asked(token("director", TokenScope.LOADS), "GET", "/api/v1/schools/A/ratings" + OF_PERIOD);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.type()).startsWith("application/problem+json");
    }

    @Test
    void a_session_or_another_method_in_a_header_is_no_token() {
        site.as(Role.DIRECTOR).get("/");
        assertThat(site.as(Role.DIRECTOR)
                        .get("/api/v1/schools/A/indicators" + OF_PERIOD)
                        .status())
                .isEqualTo(401);
        Map<String, String> headers = Map.of(
                "Authorization",
                "Bearer " + token("director", TokenScope.values()),
                "X-HTTP-Method-Override",
                "DELETE",
                "Accept",
                "application/json");
        assertThat(site.nobody()
                        .ask("GET", "/api/v1/schools/A/regulations", headers, new byte[0])
                        .status())
                .isEqualTo(200);
    }

    private void problem(int status, String method, String path) {
        Answer answer = asked(token("director", TokenScope.values()), method, path);
        assertThat(answer.status()).as(path + " " + answer).isEqualTo(status);
        assertThat(answer.type()).as(path + " " + answer).startsWith("application/problem+json");
    }

    @Test
    void every_call_is_described() {
        Answer answer = site.nobody().get("/v3/api-docs");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "\"openapi\":\"3.",
                        "\"bearer\"",
                        "application/problem+json",
                        "\"name\":\"school\",\"in\":\"path\"")
                .doesNotContain("viewer", "Viewer", "accountId");
        site.bean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/api/"))
                .forEach(pattern -> assertThat(answer.body()).contains("\"" + pattern + "\""));
    }

    @Test
    void health_and_measurements_are_on_a_port_of_their_own() {
        Guest probe = new Guest(site.healthAddress());
        assertThat(probe.get("/actuator/health").body()).contains("UP");
        assertThat(probe.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(probe.get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
        assertThat(site.as(Role.SYSTEM_ADMINISTRATOR).get("/actuator/health").status())
                .isEqualTo(404);
    }

    private Answer asked(String login, String path) {
        return asked(token(login, TokenScope.values()), "GET", path);
    }

    private Answer asked(String token, String method, String path) {
        return site.nobody().ask(method, path, Map.of("Authorization", "Bearer " + token), new byte[0]);
    }

    private String token(String login, TokenScope... scopes) {
        String text = "token-of-" + login + "-" + System.nanoTime();
        int account = site.bean(AccessDesk.class).account(login).orElseThrow().accountId();
        String school = login.equals("stranger") ? "B" : "A";
        Set<TokenScope> wanted = EnumSet.copyOf(Set.of(scopes));
        site.bean(TokenDesk.class).give(account, school, "Проверка", text, wanted, 1);
        return text;
    }
}
