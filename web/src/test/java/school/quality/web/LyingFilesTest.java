package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import school.quality.jobs.desk.AccessDesk;
import school.quality.jobs.desk.TokenDesk;
import school.quality.jobs.store.access.Role;
import school.quality.jobs.store.access.TokenScope;

/** Files that lie, wherever a file can be sent: refused with a sentence, and nothing is taken. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LyingFilesTest {

    private static final String CLAIM = "/schools/A/rating/claim";
    private static final Map<String, String> OF_CLAIM =
            Map.of("period", SitePages.PERIOD, "regulation", "R", "group", "TEACHER", "criterion", "K1", "points", "5");

    private final SitePages site = SitePages.open();
    private final String token = token();

    @AfterAll
    void close() {
        site.close();
    }

    @TestFactory
    Stream<DynamicTest> no_room_takes_a_file_that_lies() {
        return Arrays.stream(LyingFile.values())
                .flatMap(file -> Stream.of(
                        DynamicTest.dynamicTest(file + " to loads", () -> loaded(file)),
                        DynamicTest.dynamicTest(
                                file + " to regulations",
                                () -> refused(
                                        sent(file, "/schools/A/regulations", "/schools/A/regulations/file", "file"))),
                        DynamicTest.dynamicTest(
                                file + " to norms",
                                () -> refused(
                                        sent(file, "/schools/A/method/norms", "/schools/A/method/norms/file", "file"))),
                        DynamicTest.dynamicTest(file + " to a claim", () -> claimed(file)),
                        DynamicTest.dynamicTest(file + " to programs", () -> taken(file))));
    }

    @TestFactory
    Stream<DynamicTest> a_name_that_lies_leads_nowhere() {
        return Stream.of(
                        "../../../../tmp/x.xlsx",
                        "C:\\x\\y.xlsx",
                        "<script>alert(1)</script>.csv",
                        "a\u0001b.csv",
                        "marks.csv.",
                        ".xlsx",
                        "..",
                        "CON.csv",
                        "x".repeat(3000) + ".xlsx")
                .map(name -> DynamicTest.dynamicTest(name.substring(0, Math.min(30, name.length())), () -> {
                    Guest director = site.as(Role.DIRECTOR);
                    for (String place : new String[] {"loads", "regulations", "method/norms"}) {
                        director.get("/schools/A/" + place);
                        String to = place.equals("loads") ? place : place + "/file";
                        String field = place.equals("loads") ? "files" : "file";
                        Answer answer = director.upload(
                                "/schools/A/" + to, Map.of(), field, name, "x;y\n".getBytes(StandardCharsets.UTF_8));
                        assertThat(answer.status()).as(answer.toString()).isLessThan(500);
                        assertThat(answer.body()).doesNotContain("<script>alert");
                    }
                }));
    }

    @Test
    void two_files_of_one_name_are_both_loaded() {
        String marks = "period;pupil_id;subject;mark\n2025-26/Y;P1;%s;5\n";
        Answer answer = site.nobody()
                .uploadWith(
                        Map.of("Authorization", "Bearer " + token),
                        "/api/v1/schools/A/loads",
                        "files",
                        "marks.csv",
                        marks.formatted("Труд").getBytes(StandardCharsets.UTF_8),
                        marks.formatted("Черчение").getBytes(StandardCharsets.UTF_8));
        assertThat(answer.body()).contains("\"added\":2");
    }

    private void loaded(LyingFile file) throws InterruptedException {
        Guest director = site.as(Role.DIRECTOR);
        Answer answer = sent(file, "/schools/A/loads", "/schools/A/loads", "files");
        for (int look = 0; look < 600 && (look == 0 || answer.body().contains("every 1s")); look++) {
            Thread.sleep(50);
            answer = director.get(answer.place().isEmpty() ? lastPlace : answer.place());
        }
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.text()).contains("Загружать нечего").doesNotContain("root:");
    }

    private String lastPlace = "";

    private Answer sent(LyingFile file, String page, String path, String field) {
        Guest director = site.as(Role.DIRECTOR);
        director.get(page);
        Answer answer = director.upload(path, Map.of(), field, file.title(), file.content());
        String place = answer.place().replaceFirst("^https?://[^/]+", "");
        lastPlace = place;
        return new Answer(answer.status(), place, answer.type(), answer.bytes());
    }

    private static void refused(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 499).isNotEqualTo(303);
        assertThat(answer.text())
                .containsPattern("\\p{IsCyrillic}{3,} \\p{IsCyrillic}+")
                .doesNotContain("root:");
    }

    private void claimed(LyingFile file) {
        Guest teacher = site.as(Role.TEACHER);
        teacher.get("/schools/A/rating");
        refused(teacher.upload(CLAIM, OF_CLAIM, "documents", file.title(), file.content()));
    }

    private void taken(LyingFile file) {
        Answer answer = site.nobody()
                .uploadWith(
                        Map.of("Authorization", "Bearer " + token),
                        "/api/v1/schools/A/loads",
                        "files",
                        file.title(),
                        file.content());
        assertThat(answer.status()).as(answer.toString()).isLessThan(500);
        assertThat(answer.body()).doesNotContain("root:", "PARTLY_TAKEN").contains("NOTHING_TAKEN");
    }

    private String token() {
        String text = "token-of-the-director";
        int account =
                site.bean(AccessDesk.class).account("director").orElseThrow().accountId();
        site.bean(TokenDesk.class).give(account, "A", "Проверка", text, EnumSet.allOf(TokenScope.class), 1);
        return text;
    }
}
