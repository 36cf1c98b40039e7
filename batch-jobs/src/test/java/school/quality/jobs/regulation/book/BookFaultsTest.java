package school.quality.jobs.regulation.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Group;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Source;
import school.quality.engine.regulation.check.Flaw;
import school.quality.engine.regulation.check.Known;
import school.quality.engine.regulation.check.Place;
import school.quality.engine.regulation.check.RegulationCheck;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.regulation.KnownCatalogue;
import school.quality.jobs.regulation.book.BookFault.Code;
import school.quality.rules.Programme;

/** What people do to a workbook, and what they are told. */
class BookFaultsTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Test
    void an_untouched_workbook_has_no_faults() {
        assertThat(small().read().faults()).isEmpty();
    }

    @Test
    void an_empty_workbook_is_no_regulation() {
        assertThat(BookFile.empty().add("Лист1").read().faults())
                .extracting(BookFault::code)
                .containsExactly(Code.W01);
    }

    @Test
    void a_missing_sheet_is_named() {
        assertThat(small().drop("Разделы").read().faults())
                .extracting(BookFault::code, BookFault::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Code.W02, "Разделы"));
        assertThat(small().drop("Полосы").read().faults())
                .extracting(BookFault::code, BookFault::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Code.W02, "Полосы"));
    }

    @Test
    void sheets_that_nothing_needs_may_be_missing() {
        BookFile book = small().drop("Условия").drop("Имена формул").drop("Строки баллов");
        assertThat(book.read().faults()).isEmpty();
    }

    @Test
    void a_title_above_the_table_is_refused_with_advice() {
        BookReading reading = small().titleRow("Полосы", "Полосы нашей школы").read();
        assertThat(reading.faults()).extracting(BookFault::code).containsExactly(Code.W04);
        assertThat(BookSentences.about("r.xlsx", RUSSIAN).of(reading.faults().get(0)))
                .contains("объединённые ячейки", "Группа, Критерий, Баллы");
    }

    @Test
    void a_renamed_column_is_named_with_the_unknown_one() {
        BookReading reading = small().rename("Полосы", "Баллы", "Сколько").read();
        assertThat(reading.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(Code.W06);
            assertThat(fault.value()).isEqualTo("Баллы");
            assertThat(fault.inserts()).containsExactly("Сколько");
        });
    }

    @Test
    void headers_and_sheets_in_english_and_in_any_case_are_known() {
        BookReading reading = small().rename("Полосы", "Баллы", " POINTS ")
                .rename("Критерии", "Метод", "method.type")
                .renameSheet("Полосы", "bands")
                .renameSheet("Критерии", "КРИТЕРИИ")
                .read();
        assertThat(reading.faults()).isEmpty();
    }

    @Test
    void a_column_of_the_schools_own_is_passed_over_with_a_remark() {
        BookReading reading = small().rename("Полосы", "Нижняя граница входит", "Примечание")
                .clear("Полосы", 2, "Примечание")
                .read();
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.remarks()).extracting(BookFault::value).containsExactly("Примечание");
    }

    @Test
    void cells_are_taken_as_a_person_writes_them() {
        BookReading reading = small().text("Полосы", 2, "Баллы", " 4,50 ")
                .text("Полосы", 3, "До", "≤ 100 %")
                .text("Полосы", 3, "Верхняя граница входит", "ДА")
                .text("Критерии", 2, "Метод", "band")
                .text("Критерии", 2, "Источник", "Показатель")
                .text("Критерии", 2, "Предметы", "Математика; Физика;")
                .text("Критерии", 2, "Параллели", "5-7; 9")
                .text("Критерии", 2, "Уровни образования", "ооо, СОО")
                .text("Выплаты", 2, "Резерв", "5 %")
                .text("Выплаты", 2, "Постоянная часть", "1 500,50 руб.")
                .read();
        assertThat(reading.faults()).isEmpty();
        Criterion criterion = criterion(reading);
        assertThat(((Method.Bands) criterion.method()).rows().get(0).points()).hasToString("4.50");
        Source.Figure figure = (Source.Figure) Objects.requireNonNull(criterion.source());
        assertThat(figure.subjects()).containsExactly("Математика", "Физика");
        assertThat(figure.levels()).containsExactly("BASIC", "SECONDARY");
        assertThat(figure.grades()).containsExactly(5, 6, 7, 9);
        assertThat(reading.regulation().allowance().get(0).reserve()).isEqualByComparingTo("0.05");
        assertThat(reading.regulation().allowance().get(0).fixedPart()).hasToString("1500.50");
    }

    @Test
    void a_sign_before_a_bound_says_whether_the_bound_belongs_to_the_band() {
        BookReading reading = small().text("Полосы", 2, "До", "<60")
                .clear("Полосы", 2, "Верхняя граница входит")
                .read();
        assertThat(((Method.Bands) criterion(reading).method()).rows().get(0).toOpen())
                .isTrue();
    }

    @Test
    void a_formula_is_taken_by_its_stored_value() {
        BookReading reading =
                small().formula("Полосы", 2, "Баллы", "2+3.5", true).read();
        assertThat(((Method.Bands) criterion(reading).method()).rows().get(0).points())
                .isEqualByComparingTo("5.5");
    }

    @Test
    void all_faults_are_told_at_once_from_the_top() {
        BookReading reading = small().text("Выплаты", 2, "Резерв", "много")
                .text("Полосы", 3, "Баллы", "пять")
                .text("Полосы", 2, "Баллы", "три")
                .clear("Положение", 2, "Название")
                .read();
        assertThat(reading.faults())
                .extracting(fault -> fault.place().sheet() + fault.place().row())
                .containsExactly("Положение2", "Полосы2", "Полосы3", "Выплаты2");
    }

    @Test
    void one_broken_criterion_does_not_hide_the_others() {
        BookReading reading =
                everything().text("Критерии", 2, "Максимум баллов", "сто").read();
        assertThat(reading.faults()).hasSize(1);
        assertThat(reading.regulation().groups().get(0).criteria())
                .extracting(Criterion::code)
                .doesNotContain("1.1")
                .contains("1.2", "1.3");
    }

    @Test
    void a_broken_line_takes_its_criterion_with_it_and_no_other() {
        BookReading reading = everything().text("Полосы", 2, "Баллы", "сто").read();
        assertThat(reading.regulation().groups().get(0).criteria())
                .extracting(Criterion::code)
                .doesNotContain("1.1")
                .contains("1.2");
    }

    @Test
    void an_unreadable_coefficient_does_not_hide_a_gap_between_the_bands_of_its_criterion() {
        BookReading reading =
                withGap().text("Коэффициенты", 2, "Коэффициент", "много").read();
        assertThat(reading.faults()).extracting(BookFault::code).containsExactly(Code.W07);
        assertThat(gaps(reading)).containsExactly(new CellPlace("Полосы", 3, ""));
    }

    @Test
    void a_criterion_that_stands_twice_does_not_hide_a_gap_between_its_bands() {
        BookReading reading = withGap().repeat("Критерии", 2).read();
        assertThat(reading.faults()).extracting(BookFault::code).containsExactly(Code.W11);
        assertThat(gaps(reading)).containsExactly(new CellPlace("Полосы", 3, ""));
    }

    @Test
    void bands_without_a_gap_have_none_beside_an_unreadable_coefficient() {
        BookReading reading = withGap()
                .number("Полосы", 3, "От", 60)
                .text("Коэффициенты", 2, "Коэффициент", "много")
                .read();
        assertThat(gaps(reading)).isEmpty();
    }

    @Test
    void every_row_has_its_place() {
        BookReading reading = small().read();
        assertThat(reading.find(Place.within(Place.List.BANDS, "TEACHER", "K1", 1)))
                .contains(new CellPlace("Полосы", 3, ""));
        assertThat(reading.find(Place.criterion("TEACHER", "K1"))).contains(new CellPlace("Критерии", 2, ""));
        assertThat(reading.find(Place.allowance("TEACHING"))).contains(new CellPlace("Выплаты", 2, ""));
        assertThat(reading.find(Place.head())).contains(new CellPlace("Положение", 2, ""));
    }

    @Test
    void lines_of_another_method_are_named() {
        BookReading reading = small().text("Критерии", 2, "Метод", "эксперт").read();
        assertThat(reading.faults()).extracting(BookFault::code).containsExactly(Code.W12, Code.W12);
    }

    @Test
    void a_best_of_criteria_that_are_not_there_is_named() {
        BookReading reading = small().text("Критерии", 2, "Метод", "лучший из")
                .text("Критерии", 2, "Из критериев", "K8")
                .read();
        assertThat(reading.faults()).extracting(BookFault::code).contains(Code.W10);
    }

    @Test
    void what_is_no_table_is_refused_before_it_is_read(@TempDir Path folder) throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(new byte[64 << 20]);
        }
        Path text = Files.writeString(folder.resolve("text.xlsx"), "не книга");
        Stream.of(bomb, text).forEach(file -> assertThatExceptionOfType(RefusedBook.class)
                .isThrownBy(() -> RegulationDocument.read(file))
                .satisfies(refused -> assertThat(refused.text(RUSSIAN))
                        .contains(file.getFileName().toString())));
    }

    /** Values from 60 to 70 belong to no band. */
    private static BookFile withGap() {
        return BookFile.of(SmallRegulation.ofTeachers("R")
                .replace("\"from\": 60", "\"from\": 70")
                .replace("\"per\": \"POOLED\"", "\"coefficients\": {\"Алгебра\": \"1.2\"}, \"per\": \"POOLED\""));
    }

    private static List<CellPlace> gaps(BookReading reading) {
        Known known = new Known(KnownCatalogue.of(Programme.bundled()), List.of(), null, null);
        return RegulationCheck.of(reading.regulation(), known).stream()
                .filter(finding -> finding.flaw() == Flaw.BANDS_GAP)
                .flatMap(finding -> reading.find(finding.place()).stream())
                .toList();
    }

    private static BookFile small() {
        return BookFile.small();
    }

    private static BookFile everything() {
        try (InputStream document = BookFaultsTest.class.getResourceAsStream("../every-field.json")) {
            return BookFile.of(new String(Objects.requireNonNull(document).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Criterion criterion(BookReading reading) {
        Group group = reading.whole().groups().get(0);
        return group.criteria().findFirst().orElseThrow();
    }
}
