package school.quality.jobs.load.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.quality.jobs.load.journal.JournalFault.About;
import school.quality.jobs.load.journal.JournalFault.Kind;
import school.quality.jobs.load.journal.UnknownLayout.Reason;

class TermMarksReaderTest {

    @Test
    void school_year_and_class_are_read_from_the_top() {
        TermMarksReport report =
                JournalSheet.of("8А").pupil("Абрамова Алина Тестовна").read();
        assertThat(report.schoolName()).isEqualTo("МБОУ \"Средняя школа № 0\"");
        assertThat(report.year()).isEqualTo("2024/25");
        assertThat(report.className()).isEqualTo("8А");
    }

    @Test
    void final_marks_are_read_with_their_place_and_averages_are_not() {
        assertThat(marks(JournalSheet.of("8А").pupil("А").subject("Алгебра", "3", "4", "5")))
                .containsExactly(
                        new GivenMark("Алгебра", TermKey.Q1, "3", 15, 5),
                        new GivenMark("Алгебра", TermKey.Q2, "4", 15, 8),
                        new GivenMark("Алгебра", TermKey.Y, "5", 15, 9));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"0", "", "\u00A0", "\u200B"})
    void a_zero_or_nothing_is_no_mark(String cell) {
        assertThat(marks(JournalSheet.of("8А").pupil("А").subject("Химия", "3", "4", cell)))
                .extracting(GivenMark::term)
                .containsExactly(TermKey.Q1, TermKey.Q2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "5", "н/а", "зач", "осв", "Н/А", " ОСВ\u00A0"})
    void every_known_mark_is_taken_as_the_dataset_writes_it(String mark) {
        assertThat(marks(JournalSheet.of("8А").pupil("А").subject("Химия", mark)))
                .extracting(GivenMark::mark)
                .containsExactly(Tidy.key(mark));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "4.5", "зачет", "h/a", "-", "5 5", "н", "=5"})
    void any_other_text_is_a_fault_of_its_cell_and_the_rest_is_taken(String text) {
        TermMarksReport report =
                JournalSheet.of("8А").pupil("А").subject("Химия", text, "4").read();
        assertThat(report.faults())
                .containsExactly(new JournalFault(Kind.NOT_A_MARK, 15, 5, text, new About("А", "Химия", TermKey.Q1)));
        assertThat(report.pupils().get(0).marks()).hasSize(1);
    }

    @Test
    void subjects_without_marks_and_columns_of_exams_give_nothing() {
        assertThat(marks(JournalSheet.of("8А")
                        .pupil("А")
                        .subject("Музыка")
                        .subject("Труд", null, null, null, "5", "4", "3")))
                .isEmpty();
    }

    @Test
    void spaces_and_breaks_of_the_print_are_tidied() {
        TermMarksReport report = JournalSheet.of("8А")
                .pupil("Иванова\u00A0 Анна\u200B Тестовна")
                .subject("Иностранный\nязык ", "5")
                .read();
        assertThat(report.pupils().get(0).fullName()).isEqualTo("Иванова Анна Тестовна");
        assertThat(report.pupils().get(0).marks().get(0).subject()).isEqualTo("Иностранный язык");
    }

    @Test
    void half_years_and_any_number_of_terms_are_read() {
        assertThat(marks(JournalSheet.of("10А")
                        .terms("1 Полугодие", "2 полугодие")
                        .pupil("А")
                        .subject("Химия", "3", "4", "5")))
                .extracting(GivenMark::term)
                .containsExactly(TermKey.S1, TermKey.S2, TermKey.Y);
        assertThat(marks(JournalSheet.of("8А").terms("1 Четверть").pupil("А").subject("Химия", "3")))
                .extracting(GivenMark::term)
                .containsExactly(TermKey.Q1);
    }

    @Test
    void pupils_keep_their_order_and_their_rows() {
        TermMarksReport report = JournalSheet.of("8А")
                .pupil("Б")
                .subject("Химия", "3")
                .skip(2)
                .row("Учебный год: 2024/2025")
                .row("Класс: 8А")
                .pupil("А")
                .subject("Химия", "4")
                .read();
        assertThat(report.pupils()).extracting(PupilBlock::fullName).containsExactly("Б", "А");
        assertThat(report.pupils()).extracting(PupilBlock::row).containsExactly(8, 20);
    }

    @Test
    void a_report_that_repeats_school_and_title_for_each_pupil_is_read_alike() {
        TermMarksReport report = JournalSheet.of("8А")
                .pupil("Б")
                .subject("Химия", "3")
                .row("МБОУ \"Школа № 0\"")
                .row("Табель успеваемости учащегося")
                .row("Учебный год: 2024/2025")
                .row("Класс: 8А")
                .pupil("А")
                .subject("Химия", "4")
                .read();
        assertThat(report.pupils()).hasSize(2).allSatisfy(pupil -> assertThat(pupil.marks())
                .hasSize(1));
    }

    @Test
    void a_pupil_who_is_there_twice_is_taken_neither_time_and_each_names_the_other() {
        TermMarksReport report = JournalSheet.of("8А")
                .pupil("Семёнов Иван")
                .subject("Химия", "3")
                .pupil("Б")
                .pupil("СЕМЕНОВ  Иван")
                .subject("Химия", "5")
                .read();
        assertThat(report.pupils()).extracting(PupilBlock::fullName).containsExactly("Б");
        assertThat(report.faults())
                .containsExactly(
                        new JournalFault(Kind.PUPIL_TWICE, 8, 1, "23", new About("Семёнов Иван", null, null)),
                        new JournalFault(Kind.PUPIL_TWICE, 23, 1, "8", new About("СЕМЕНОВ Иван", null, null)));
        assertThat(report.faults())
                .noneMatch(fault -> fault.text(Locale.ENGLISH).contains("Иван"));
    }

    @Test
    void a_remark_under_the_table_is_passed_over() {
        assertThat(marks(JournalSheet.of("8А").pupil("А").subject("Химия", "3").row("Классный руководитель ____")))
                .hasSize(1);
    }

    @Test
    void a_report_without_title_or_pupils_is_not_this_report() {
        assertRefused(JournalSheet.empty(), Reason.NO_TITLE);
        assertRefused(JournalSheet.of("8А"), Reason.NO_PUPILS);
        assertThat(TermMarksReader.recognises(JournalSheet.of("8А").rows())).isTrue();
        assertThat(TermMarksReader.recognises(
                        JournalSheet.empty().row("Отметки").rows()))
                .isFalse();
    }

    @Test
    void a_pupil_needs_year_class_and_name() {
        assertRefused(
                JournalSheet.empty().row("Табель успеваемости учащегося").row("Ученик: А"), Reason.NO_YEAR_OR_CLASS);
        assertRefused(JournalSheet.of("").pupil("А"), Reason.NO_YEAR_OR_CLASS);
        assertRefused(JournalSheet.of("8А").pupil(" "), Reason.PUPIL_WITHOUT_NAME);
        assertRefused(JournalSheet.of("8А").row(null, "Предмет"), Reason.TABLE_WITHOUT_PUPIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024/2026", "24/25", ""})
    void a_year_that_is_no_school_year_is_refused(String year) {
        assertRefused(JournalSheet.empty().row("Учебный год: " + year), Reason.YEAR_UNREADABLE);
    }

    @Test
    void one_report_is_about_one_class_and_one_year() {
        assertRefused(JournalSheet.of("8А").pupil("А").row("Класс: 8Б"), Reason.SEVERAL_YEARS_OR_CLASSES);
        assertRefused(JournalSheet.of("8А").pupil("А").row("Учебный год: 2023/2024"), Reason.SEVERAL_YEARS_OR_CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 Четверть", "1 Триместр", "3 Полугодие", "Сентябрь"})
    void an_unknown_term_is_never_guessed(String term) {
        assertRefused(JournalSheet.of("8А").terms(term).pupil("А"), Reason.UNKNOWN_COLUMN);
    }

    @Test
    void the_same_term_twice_is_refused() {
        assertRefused(JournalSheet.of("8А").terms("1 Четверть", "1 Четверть").pupil("А"), Reason.TERM_TWICE);
    }

    @Test
    void a_header_without_numbers_marks_or_finals_is_refused() {
        JournalSheet plain = JournalSheet.of("8А").row("Ученик: А");
        assertRefused(
                plain.row(null, "Предмет", "Учебные периоды")
                        .row(null, null, "1 Четверть")
                        .row(null, null, "Итог"),
                Reason.INCOMPLETE_HEADER);
        assertRefused(
                JournalSheet.of("8А")
                        .row("Ученик: А")
                        .row("№", "Предмет")
                        .row(null, null, "1 Четверть", "2 Четверть")
                        .row(null, null, "Итог", "Средний балл"),
                Reason.TERM_WITHOUT_FINAL);
        assertRefused(JournalSheet.of("8А").row("Ученик: А").row("№", "Предмет", "Поведение"), Reason.UNKNOWN_COLUMN);
        assertRefused(JournalSheet.of("8А").row("Ученик: А"), Reason.INCOMPLETE_HEADER);
    }

    @Test
    void a_row_of_marks_without_number_or_subject_is_never_guessed() {
        assertRefused(
                JournalSheet.of("8А").pupil("А").row(null, "Средний балл класса", "4.1"), Reason.ROW_WITHOUT_SUBJECT);
        assertRefused(JournalSheet.of("8А").pupil("А").row("7", null, "4.1"), Reason.ROW_WITHOUT_SUBJECT);
        assertRefused(JournalSheet.of("8А").pupil("А").row(null, null, null, null, "5"), Reason.ROW_WITHOUT_SUBJECT);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_refusal_has_a_sentence_in_both_languages(Reason reason) {
        UnknownLayout refusal = new UnknownLayout(reason, 7, "x");
        assertThat(refusal.text(Locale.forLanguageTag("ru"))).contains(". ").doesNotContain("{");
        assertThat(refusal.text(Locale.ENGLISH)).contains(". ").doesNotContain("{");
    }

    @Test
    void a_fault_names_its_cell_as_excel_does() {
        assertThat(new JournalFault(Kind.NOT_A_MARK, 15, 28, "6", new About("А", "Химия", TermKey.Q1))
                        .text(Locale.forLanguageTag("ru")))
                .startsWith("Строка 15, столбец AB: «6»");
    }

    private static List<GivenMark> marks(JournalSheet sheet) {
        TermMarksReport report = sheet.read();
        assertThat(report.faults()).isEmpty();
        return report.pupils().get(0).marks();
    }

    private static void assertRefused(JournalSheet sheet, Reason reason) {
        assertThat(catchThrowableOfType(UnknownLayout.class, sheet::read).reason())
                .isEqualTo(reason);
    }
}
