package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.quality.engine.allowance.AllowanceReason;
import school.quality.engine.indicator.Scope;
import school.quality.engine.rating.PointsReason;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.export.Words;
import school.quality.jobs.export.statement.Statements.Form;
import school.quality.jobs.store.journal.Journal;
import school.quality.jobs.store.journal.JournalHead;

/** Why a sum, points and figures are what they are, and why there are none. */
class ExplainDeskTest extends DeskTest {

    private static final int SCREEN = 40;

    @Override
    void prepare() {
        loadSchools("A");
        load("pupils", """
                year;pupil_id;enrolled_on;class;last_name;first_name
                2025/26;P1;2025-09-01;7А;Сидорова;Ольга
                """, "A");
        load("pupils", "year;pupil_id;enrolled_on;class\n2025/26;P9;2025-09-01;7А\n", "A");
        office.publish("A", SmallRegulation.ofTeachers("R"));
        office.run(year());
    }

    @Test
    void a_sum_is_told_from_the_fund_to_the_rows_of_the_file_and_fits_a_screen() {
        List<String> lines = lines("1001");

        assertThat(lines).hasSizeLessThanOrEqualTo(SCREEN);
        assertThat(String.join("\n", lines).replaceAll("\\n\\s+", " "))
                .contains(
                        "3\u00A0333,33 руб.",
                        "делится по баллам 10\u00A0000,00",
                        "10\u00A0000,00 × 5 / 15",
                        "(п. 3.1)",
                        "≥ 0, < 60",
                        "на 1 больше",
                        "Отметок 2: засчитано 1, не засчитано 1; вне знаменателя учеников 2",
                        "Файл marks.csv");
    }

    @Test
    void a_kopeck_left_over_is_told_with_who_got_it_and_why() {
        assertThat(whole("1002")).contains("осталось 1 коп.", "копейка прибавлена", "1002 (0,6667)");
        assertThat(whole("1001")).contains("копейки не досталось");
    }

    @Test
    void whoever_is_left_out_is_told_with_the_reason() {
        assertThat(whole("1001"))
                .contains(
                        "Вне знаменателя 1: Записи нет.",
                        "Вне знаменателя 1: Записи есть, но ученик выбыл до последнего дня периода.");
    }

    @Test
    void pupils_are_named_only_where_names_are_asked_for() {
        assertThat(whole("1001")).doesNotContain("Сидорова", "P1").contains("ученик 1");
        assertThat(String.join(
                        "\n",
                        desk().text(new ExplainRequest(
                                SmallSchool.YEAR, Optional.of("A"), person("1001"), true, true, Locale.ROOT))))
                .contains("Сидорова Ольга (P1)", "Иванова Анна");
        assertThat(desk().json(request("1001", false))).doesNotContain("Сидорова", "\"P1\"", "Иванова");
    }

    @Test
    void what_a_decision_made_of_the_points_is_told_with_the_reason() {
        load(
                "sheet_entries",
                "period;staff_id;criterion;value;decided;reason\n2025-26/Y;1001;K1;0;7;Протокол 3\n",
                "A");
        office.run(year());

        assertThat(whole("1001")).contains("Комиссия решила: 7 балл. вместо рассчитанных 5. Основание: Протокол 3");
    }

    @Test
    void without_a_fund_and_without_data_it_is_told_why_there_is_nothing() {
        loadSchools("B");
        office.publish(
                "B",
                SmallRegulation.withoutAllowance(SmallRegulation.ofTeachers("R"))
                        .replace("\"round\": 0", "\"minSample\": 50"));
        office.run(year());
        String text = String.join(
                "\n",
                desk().text(new ExplainRequest(
                        SmallSchool.YEAR, Optional.of("B"), person("1002"), false, true, Locale.ROOT)));

        assertThat(text).contains("Положение не делит фонд категории", "0 балл. Не применимо: в группе меньше человек");
    }

    @Test
    void a_person_without_a_sheet_is_told_why() {
        load("staff", """
                year;staff_id;last_name;first_name;category;position;employment;fte;hired_on;left_on
                2025/26;1003;А;Б;SERVICE;Дворник;MAIN;1;2015-09-01;
                2025/26;1004;А;Б;TEACHING;Учитель;MAIN;1;2015-09-01;2025-12-01
                """, "A");
        office.run(year());

        assertThat(whole("1003")).contains("должность «Дворник» не входит ни в одну группу");
        assertThat(whole("1004")).contains("на последний день периода работник не числится");
    }

    @Test
    void what_cannot_be_explained_is_refused_with_what_is_wrong() {
        assertRefused(ExplainRefused.Code.NO_SUCH_PERSON, request("9999", false));
        assertRefused(
                ExplainRefused.Code.NO_RUN,
                new ExplainRequest(SmallSchool.HALF, Optional.of("A"), person("1001"), false, false, Locale.ROOT));
        assertRefused(
                ExplainRefused.Code.NO_SUCH_SCHOOL,
                new ExplainRequest(SmallSchool.YEAR, Optional.of("X"), person("1001"), false, false, Locale.ROOT));
        assertRefused(ExplainRefused.Code.NO_SUCH_CRITERION, of(new ExplainRequest.Person("1001", null, null, "K9")));
        assertRefused(
                ExplainRefused.Code.NO_SUCH_INDICATOR,
                of(new ExplainRequest.OfIndicator("9.9.9", null, null, null, null)));
        assertRefused(
                ExplainRefused.Code.NO_SUCH_FIGURE, of(new ExplainRequest.OfIndicator("1.1.2", "x", null, null, null)));
    }

    @Test
    void a_locked_period_explains_what_was_paid_not_what_was_found_later() {
        office.jdbc().update("""
                insert into result.locked (school_id, period, version, locked_by, locked_at)
                select school_id, '2025-26/Y', 1, 'director', now() from school where code = 'A'""");
        office.jdbc().update("""
                insert into result.locked_rating
                select l.locked_id, r.regulation, r.regulation_id, r.school_run_id
                from result.locked l join result.newest_rating r using (school_id, period)""");
        load("marks", "period;pupil_id;subject;mark\n2025-26/Y;P2;Алгебра;5\n", "A");
        office.run(year());

        assertThat(whole("1001")).contains("3\u00A0333,33 руб.", "период закрыт, это версия 1");
    }

    @Test
    void a_figure_is_told_with_its_pupils() {
        String text = String.join(
                "\n",
                desk().text(of(new ExplainRequest.OfIndicator("1.1.2", "quality_rate", null, Scope.CLASS, "7А"))));

        assertThat(text).contains("Класс 7А: 1 из 2 = 50", "Учеников 2: засчитано 1, не засчитано 1", "marks.csv");
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_of_points_can_be_told_in_both_languages(PointsReason reason) {
        assertThat(new Words(Locale.ROOT).find("points." + reason)).isPresent();
        assertThat(new Words(Locale.ENGLISH).find("points." + reason)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_of_an_allowance_can_be_told_in_both_languages(AllowanceReason reason) {
        assertThat(new Words(Locale.ROOT).find("allowance." + reason)).isPresent();
        assertThat(new Words(Locale.ENGLISH).find("allowance." + reason)).isPresent();
    }

    private ExplainDesk desk() {
        return office.bean(ExplainDesk.class);
    }

    private List<String> lines(String staffId) {
        return desk().text(request(staffId, false));
    }

    @Test
    void the_statement_to_sign_names_person_sum_criterion_and_journal_on_a_page_and_is_the_same_again()
            throws Exception {
        Path first = statement("first.pdf");

        try (PDDocument pages = Loader.loadPDF(first.toFile())) {
            assertThat(pages.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pages))
                    .contains(
                            "Иванова Анна",
                            "3\u00A0333,33 руб.",
                            "10\u00A0000,00 × 5 / 15",
                            "≥ 0, < 60",
                            journal().toString())
                    .doesNotContain("Петрова", "P1");
        }
        assertThat(statement("second.pdf")).hasSameBinaryContentAs(first);
    }

    @Test
    void whoever_reads_the_explanation_of_a_sum_stands_in_the_journal() {
        desk().noteReading("explain", request("1001", false), Optional.of("anna"));

        assertThat(office.count(
                        "journal.entry where kind = 'READING' and made_by = 'anna' and subject = '1001 explain'"))
                .isEqualTo(1);
    }

    private Path statement(String name) {
        Path file = folder.resolve(name);
        ExplainRequest named =
                new ExplainRequest(SmallSchool.YEAR, Optional.of("A"), person("1001"), true, false, Locale.ROOT);
        desk().statement(named, Form.PDF, file, Optional.empty());
        return file;
    }

    private JournalHead journal() {
        return office.bean(Journal.class).lastChange("A");
    }

    private String whole(String staffId) {
        return String.join("\n", desk().text(request(staffId, true))).replaceAll("\\n\\s+", " ");
    }

    private static ExplainRequest request(String staffId, boolean whole) {
        return new ExplainRequest(SmallSchool.YEAR, Optional.of("A"), person(staffId), false, whole, Locale.ROOT);
    }

    private static ExplainRequest of(ExplainRequest.Subject subject) {
        return new ExplainRequest(SmallSchool.YEAR, Optional.of("A"), subject, false, false, Locale.ROOT);
    }

    private static ExplainRequest.Subject person(String staffId) {
        return new ExplainRequest.Person(staffId, null, null, null);
    }

    private void assertRefused(ExplainRefused.Code code, ExplainRequest request) {
        assertThatThrownBy(() -> desk().text(request))
                .isInstanceOfSatisfying(ExplainRefused.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }
}
