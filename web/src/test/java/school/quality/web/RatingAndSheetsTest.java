package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.desk.RunDesk;
import school.quality.jobs.desk.RunRequest;
import school.quality.jobs.desk.SheetDesk;
import school.quality.jobs.store.access.Role;

/** The pages of teachers, of those who review and decide, and of the council. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RatingAndSheetsTest {

    private static final String PERIOD = "?period=2025-26/Y";

    private final SitePages site = SitePages.open();

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void a_teacher_sees_the_own_sum_and_points_and_nobody_elses() {
        String own = site.as(Role.TEACHER).get("/schools/A/rating").text();

        assertThat(own).contains("3 333,33", "Качество знаний", "≥ 0, < 60").doesNotContain("6 666", "1002");
        assertThat(site.as("colleague").get("/schools/A/rating").text()).contains("6 666,67");
    }

    @Test
    void a_criterion_unfolds_to_rows_of_files_without_naming_a_pupil_or_a_colleague() {
        String why = site.as(Role.TEACHER)
                .get("/schools/A/rating/criteria/K1" + PERIOD)
                .text();

        assertThat(why).contains("marks.csv", "ученик 1").doesNotContain("P1", "1002");
        assertThat(site.as(Role.TEACHER)
                        .get("/schools/A/rating/criteria/K9" + PERIOD)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_form_of_nobody_elses_making_is_refused() {
        assertThat(site.as(Role.TEACHER)
                        .post("/schools/A/rating/appeal", Map.of())
                        .status())
                .isEqualTo(400);
        assertThat(site.as(Role.TEACHER)
                        .post(
                                "/schools/A/rating/acknowledge",
                                Map.of("period", SitePages.PERIOD, "regulation", "R", "group", "TEACHER"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_head_of_no_union_sees_no_sheet() {
        assertThat(site.as(Role.HEAD_OF_UNION).get("/schools/A/sheets").text()).doesNotContain("Иванова", "Петрова");
        assertThat(site.as(Role.HEAD_OF_UNION)
                        .get("/schools/A/sheets/1001" + PERIOD)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_commission_sees_all_sheets_and_no_sum() {
        String sheet =
                site.as(Role.COMMISSION).get("/schools/A/sheets/1001" + PERIOD).text();

        assertThat(site.as(Role.COMMISSION).get("/schools/A/sheets").text()).contains("Иванова", "Петрова");
        assertThat(sheet).contains("Качество знаний").doesNotContain("3 333", "₽");
    }

    @Test
    void somebody_with_two_posts_has_two_sheets_and_one_is_chosen() {
        try (SitePages two = SitePages.open()) {
            two.regulate("A", SmallRegulation.withoutAllowance(SmallRegulation.ofClassTeachers("L")));
            two.bean(RunDesk.class).run(new RunRequest(SitePages.PERIOD, List.of("A"), Optional.empty()));
            Guest commission = two.as(Role.COMMISSION);

            assertThat(commission.get("/schools/A/sheets/1001").text())
                    .contains("несколько листов", "Положение L, группа LEADER", "Положение R, группа TEACHER");
            assertThat(commission
                            .get("/schools/A/sheets/1001" + PERIOD + "&regulation=L&group=")
                            .text())
                    .contains("Критерии");
            assertThat(commission
                            .post("/schools/A/sheets/1001/step", Map.of("step", "FINISH"))
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void whoever_is_not_appointed_decides_nothing() {
        Map<String, String> form =
                Map.of("period", SitePages.PERIOD, "regulation", "R", "group", "TEACHER", "step", "FINISH");

        assertThat(site.as(Role.COMMISSION)
                        .post("/schools/A/sheets/1001/step", form)
                        .status())
                .isEqualTo(422);
        assertThat(site.as(Role.COMMISSION)
                        .post("/schools/A/sheets/1001/vote", Map.of("period", SitePages.PERIOD, "step", "DECIDE"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_commission_meets_once_it_was_appointed_and_prints_its_minutes() {
        site.bean(SheetDesk.class).appoint(SitePages.PERIOD, Optional.of("A"), null, "commission", true, "директор");
        Map<String, String> form = Map.of(
                "period", SitePages.PERIOD, "present", "commission", "chair", "commission", "secretary", "commission");

        assertThat(site.as(Role.COMMISSION)
                        .post("/schools/A/sheets/meetings", form)
                        .status())
                .isEqualTo(303);
        assertThat(site.as(Role.DIRECTOR).get("/schools/A/sheets/meetings/1").text())
                .contains("1 из 1");
        assertThat(site.as(Role.HEAD_OF_UNION)
                        .get("/schools/A/sheets/meetings/1")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_council_sees_totals_and_no_names() {
        String totals = site.as(Role.COUNCIL).get("/schools/A/council").text();

        assertThat(totals).contains("10 000,00").doesNotContain("Иванова", "Петрова", "3 333", "1001");
        assertThat(site.as(Role.COUNCIL).get("/schools/A/sheets").status()).isEqualTo(403);
    }
}
