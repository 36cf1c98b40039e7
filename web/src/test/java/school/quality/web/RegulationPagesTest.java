package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.store.access.Role;

/** The way of a regulation through its pages, from a changed band to force. */
class RegulationPagesTest {

    private static final String Q = "/schools/A/regulations/Q";
    private static final Pattern WAS = Pattern.compile("name=\"was\"(?: id=\"[^\"]*\")? value=\"([^\"]+)\"");
    private static final Pattern K1 =
            Pattern.compile("(?s)<form[^>]*>(?:(?!</form>).)*name=\"part\" value=\"K1\".*?</form>");

    private SitePages site;
    private Guest deputy;
    private Guest director;

    @BeforeEach
    void open() {
        site = SitePages.open();
        deputy = site.as(Role.DEPUTY_HEAD);
        director = site.as(Role.DIRECTOR);
        deputy.get("/schools/A/regulations");
        deputy.upload("/schools/A/regulations/file", Map.of(), "file", "q.json", document());
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void a_band_is_changed_found_wrong_corrected_rehearsed_approved_by_another_and_published() {
        assertThat(change("50").body()).contains("K01");
        assertThat(step(deputy, "check").body()).contains("Исправьте их");

        change("60");
        assertThat(step(deputy, "check").body()).contains("Проверено, ошибок нет");

        assertThat(deputy.get(Q + "/1/rehearsal").body()).contains("Прочитано, подтверждаю", "Выигрывают");
        assertThat(step(deputy, "rehearsal").body()).contains("Пробный расчёт подтверждён");
        assertThat(deputy.post(Q + "/1/approve", Map.of()).status()).isEqualTo(403);

        assertThat(step(director, "approve").body()).contains("Версия утверждена");
        assertThat(step(director, "publish").body()).contains("Версия опубликована");
    }

    @Test
    void a_director_does_not_approve_the_own_change() {
        deputy = director;
        change("50");
        change("60");
        step(director, "check");

        assertThat(director.get(Q + "/1").body())
                .contains("утвердить её должен другой")
                .doesNotContain("Q/1/approve");
        assertThat(step(director, "approve").body()).contains("утвердить её должен другой человек");
    }

    @Test
    void what_cannot_be_read_is_told_at_its_field_and_not_kept() {
        Answer answer = change("=cmd()");

        assertThat(answer.body()).contains("Не сохранено", "=cmd()");
        assertThat(deputy.get(Q + "/1").body()).doesNotContain("cmd");
    }

    @Test
    void what_somebody_else_has_changed_meanwhile_is_not_overwritten() {
        String seen = deputy.get(Q + "/1/edit").body();
        change("55");

        assertThat(send(seen, Map.of("bands.0.to", "58")).body()).contains("изменено другим человеком");
        assertThat(deputy.get(Q + "/1/edit").body()).contains("value=\"55\"").doesNotContain("value=\"58\"");
    }

    @Test
    void markup_in_a_title_stays_text() {
        form("criteria.0.title", "<script>alert(1)</script>");

        assertThat(deputy.get(Q + "/1").body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
    }

    @Test
    void a_file_that_is_no_regulation_is_refused_with_the_reason() {
        Answer answer = deputy.upload(
                "/schools/A/regulations/file", Map.of(), "file", "q.xlsx", "MZ".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("role=\"alert\"");
    }

    @Test
    void norms_are_entered_row_by_row_and_told_what_is_wrong() {
        deputy.get("/schools/A/method/norms");
        Map<String, String> row = new LinkedHashMap<>(
                Map.of("indicator", "1.1.2", "measure", "quality_rate", "valid_from", "2026-09-01", "optimal", "30"));
        row.put("acceptable", "50");
        assertThat(deputy.post("/schools/A/method/norms", row).body()).contains("aria-invalid=\"true\"");

        row.put("optimal", "60");
        deputy.post("/schools/A/method/norms", row);
        assertThat(deputy.get("/schools/A/method/norms").body()).contains("Новых строк: 1");
    }

    @Test
    void the_plan_is_shown_and_handed_out() {
        assertThat(deputy.get("/schools/A/method/plan").body()).contains("План");
        assertThat(deputy.get("/schools/A/method/plan/file?form=ics").bytes()).startsWith('P', 'K');
    }

    private Answer change(String to) {
        return form("bands.0.to", to);
    }

    private Answer form(String field, String text) {
        return send(deputy.get(Q + "/1/edit").body(), Map.of(field, text));
    }

    /** Sends the form of the criterion as a browser without scripts does. */
    private Answer send(String page, Map<String, String> typed) {
        Matcher form = K1.matcher(page);
        assertThat(form.find()).isTrue();
        String own = form.group().substring(form.group().lastIndexOf("<form"));
        Map<String, String> fields = FormFields.of(own);
        fields.putAll(typed);
        Answer answer = deputy.post(Q + "/1/edit", fields);
        return answer.status() == 303 ? deputy.get(Q + "/1") : answer;
    }

    private static Answer step(Guest who, String step) {
        String page = who.get(Q + "/1").body();
        Matcher was = WAS.matcher(
                page.contains("name=\"was\"")
                        ? page
                        : who.get(Q + "/1/rehearsal").body());
        who.post(Q + "/1/" + step, Map.of("was", was.find() ? was.group(1) : ""));
        return who.get(Q + "/1");
    }

    private static byte[] document() {
        return SmallRegulation.withoutAllowance(SmallRegulation.ofClassTeachers("Q"))
                .replace("2025-09-01", "2027-09-01")
                .getBytes(StandardCharsets.UTF_8);
    }
}
