package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.core.env.Environment;
import school.quality.jobs.store.access.Role;

/** Files are sent, looked at, loaded, corrected; whatever lies is refused and leaves nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoadPagesTest {

    private static final String LOADS = "/schools/A/loads";

    private final SitePages site = SitePages.open();

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void what_was_recognised_is_shown_before_anything_is_loaded() throws Exception {
        Answer looked = looked(Role.DEPUTY_HEAD, "marks.csv", "period;pupil_id;subject;mark\n2025-26/Y;P1;Физика;5\n");
        assertThat(looked.text()).contains("Ничего ещё не записано", "Отметки", "Будет добавлено строк: 1");
    }

    @Test
    void a_rejected_row_is_shown_with_its_reason_and_the_corrected_file_is_taken() throws Exception {
        Answer rejected = loaded(Role.DEPUTY_HEAD, "period;pupil_id;subject;mark\n2025-26/Y;P1;Химия;7\n");
        assertThat(rejected.text()).contains("отклонено 1", "R0", "Отклонённые строки в Excel");
        Answer corrected = loaded(Role.DEPUTY_HEAD, "period;pupil_id;subject;mark\n2025-26/Y;P1;Химия;4\n");
        assertThat(corrected.text()).contains("добавлено строк 1", "отклонено 0");
    }

    @Test
    void rows_of_another_school_are_rejected() throws Exception {
        Answer looked =
                looked(Role.DIRECTOR, "marks.csv", "school;period;pupil_id;subject;mark\nB;2025-26/Y;P1;Физика;5\n");
        assertThat(looked.text()).contains("отклонено: 1");
    }

    @Test
    void marks_and_pay_are_not_for_a_class_teacher_to_load() throws Exception {
        Answer looked = looked(Role.CLASS_TEACHER, "pay.csv", "period;staff_id;base_pay\n2025-26/Y;1001;1\n");
        assertThat(looked.text()).contains("загружает администрация", "pay.csv: Оклады");
        assertThat(kept("pay.csv")).isZero();
    }

    @Test
    void a_program_that_calls_itself_a_workbook_is_refused_and_not_kept() throws Exception {
        Answer looked = looked(Role.DEPUTY_HEAD, "marks.xlsx", "MZ\u0090\u0000\u0003");
        assertThat(looked.text()).contains("Загружать нечего");
        assertThat(kept("marks.xlsx")).isZero();
    }

    @Test
    void a_line_that_never_ends_is_refused_and_not_kept() throws Exception {
        Answer looked = looked(Role.DEPUTY_HEAD, "marks.txt", "period;pupil_id;subject;mark\n" + "5".repeat(3_000_000));
        assertThat(looked.text()).contains("Загружать нечего", "Слишком длинный текст");
        assertThat(kept("marks.txt")).isZero();
    }

    @Test
    void a_name_with_a_path_is_refused() {
        Guest deputy = site.as(Role.DEPUTY_HEAD);
        deputy.get(LOADS);
        Answer answer = deputy.upload(LOADS, Map.of(), "files", "../../marks.csv", new byte[] {1});
        assertThat(answer.text()).contains("../../marks.csv", "не принимается");
    }

    @Test
    void what_somebody_else_has_sent_is_not_there() throws Exception {
        String place = sent(Role.DEPUTY_HEAD, "marks.csv", "period;pupil_id;subject;mark\n2025-26/Y;P1;Физика;5\n");
        assertThat(site.as(Role.DIRECTOR).get(place).status()).isEqualTo(404);
        assertThat(site.as("stranger")
                        .get(place.replace("/schools/A/", "/schools/B/"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_load_of_another_school_is_not_there() {
        // the first load is of both schools; what only B has loaded is not A's to see
        assertThat(site.as(Role.DIRECTOR).get("/schools/A/loads/999999").status())
                .isEqualTo(404);
    }

    private Answer loaded(Role role, String rows) throws Exception {
        String place = sent(role, "marks.csv", rows);
        ended(site.as(role), place);
        site.as(role).post(place, Map.of());
        return ended(site.as(role), place);
    }

    private Answer looked(Role role, String name, String content) throws Exception {
        return ended(site.as(role), sent(role, name, content));
    }

    private String sent(Role role, String name, String content) {
        Guest guest = site.as(role);
        guest.get(LOADS);
        Answer answer = guest.upload(LOADS, Map.of(), "files", name, content.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.place()).as(answer.toString()).contains("/loads/uploads/");
        return path(answer.place());
    }

    /** Looks until the work has ended, and goes where the page leads. */
    private static Answer ended(Guest guest, String place) throws InterruptedException {
        Answer answer = guest.get(place);
        for (int look = 0; look < 600 && answer.body().contains("every 1s"); look++) {
            Thread.sleep(100);
            answer = guest.get(place);
        }
        return answer.place().isEmpty() ? answer : guest.get(path(answer.place()));
    }

    private static String path(String place) {
        return place.replaceFirst("^https?://[^/]+", "");
    }

    private long kept(String name) throws Exception {
        Path uploads = Path.of(site.bean(Environment.class).getRequiredProperty("vsoko.home"))
                .resolve("uploads");
        try (var files = Files.walk(uploads)) {
            return files.filter(file -> file.endsWith(name)).count();
        }
    }
}
