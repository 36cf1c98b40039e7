package school.quality.jobs.regulation.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import school.quality.jobs.regulation.book.BookFault.Code;

/** One broken cell of a workbook, and what is said of it. */
class BrokenCellsTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    /** One broken thing, its code, sheet, row and column. */
    static Stream<Arguments> broken() {
        return Stream.of(
                fault(Code.W07, "Полосы", 2, "Баллы", book -> book.text("Полосы", 2, "Баллы", "пять")),
                fault(Code.W07, "Полосы", 2, "От", book -> book.text("Полосы", 2, "От", "<40")),
                fault(
                        Code.W07,
                        "Полосы",
                        3,
                        "Верхняя граница входит",
                        book -> book.text("Полосы", 3, "Верхняя граница входит", "возможно")),
                fault(
                        Code.W07,
                        "Положение",
                        2,
                        "Действует с",
                        book -> book.text("Положение", 2, "Действует с", "31.02.2025")),
                fault(Code.W07, "Положение", 2, "Версия", book -> book.number("Положение", 2, "Версия", 1.5)),
                fault(Code.W07, "Критерии", 2, "Параллели", book -> book.text("Критерии", 2, "Параллели", "старшие")),
                fault(Code.W08, "Критерии", 2, "Метод", book -> book.text("Критерии", 2, "Метод", "на глаз")),
                fault(
                        Code.W08,
                        "Критерии",
                        2,
                        "За кого показатель",
                        book -> book.text("Критерии", 2, "За кого показатель", "ученик")),
                fault(Code.W09, "Полосы", 2, "Баллы", book -> book.formula("Полосы", 2, "Баллы", "2+3", false)),
                fault(Code.W10, "Критерии", 2, "Раздел", book -> book.text("Критерии", 2, "Раздел", "9")),
                fault(Code.W10, "Полосы", 2, "Критерий", book -> book.text("Полосы", 2, "Критерий", "К9")),
                fault(Code.W10, "Разделы", 3, "Группа", book -> book.repeat("Разделы", 2)
                        .text("Разделы", 3, "Группа", "НЕТ")),
                fault(Code.W11, "Критерии", 3, "Код", book -> book.repeat("Критерии", 2)),
                fault(Code.W11, "Группы", 3, "Код", book -> book.repeat("Группы", 2)),
                fault(Code.W11, "Выплаты", 3, "Категория работников", book -> book.repeat("Выплаты", 2)),
                fault(
                        Code.W13,
                        "Критерии",
                        2,
                        "База сравнения",
                        book -> book.text("Критерии", 2, "База сравнения", "предыдущий период")),
                fault(Code.W14, "Критерии", 2, "Название", book -> book.clear("Критерии", 2, "Название")),
                fault(Code.W14, "Критерии", 2, "Показатель", book -> book.clear("Критерии", 2, "Показатель")),
                fault(Code.W14, "Критерии", 2, "Источник", book -> book.clear("Критерии", 2, "Источник")
                        .clear("Критерии", 2, "Показатель")
                        .clear("Критерии", 2, "Мера")
                        .clear("Критерии", 2, "За кого показатель")),
                fault(Code.W14, "Группы", 2, "Должности", book -> book.clear("Группы", 2, "Должности")),
                fault(Code.W14, "Выплаты", 2, "Месяцев", book -> book.text("Выплаты", 2, "Вид выплаты", "ежемесячно")),
                fault(
                        Code.W15,
                        "Критерии",
                        2,
                        "Округлить до знаков",
                        book -> book.number("Критерии", 2, "Округлить до знаков", 9)),
                fault(Code.W15, "Выплаты", 2, "Резерв", book -> book.text("Выплаты", 2, "Резерв", "150 %")),
                fault(
                        Code.W16,
                        "Критерии",
                        2,
                        "Пункт положения",
                        book -> book.text("Критерии", 2, "Пункт положения", "2025-03-01")),
                fault(
                        Code.W17,
                        "Положение",
                        2,
                        "Действует по",
                        book -> book.text("Положение", 2, "Действует по", "01.01.2020")),
                fault(
                        Code.W18,
                        "Выплаты",
                        2,
                        "Постоянная часть",
                        book -> book.text("Выплаты", 2, "Постоянная часть", "1,005")),
                fault(
                        Code.W19,
                        "Критерии",
                        2,
                        "Название",
                        book -> book.text("Критерии", 2, "Название", "ж".repeat(2001))),
                fault(Code.W22, "Выплаты", 2, "Не больше на человека, доля", book -> book.text(
                                "Выплаты", 2, "Не больше на человека, доля", "0,1")
                        .number("Выплаты", 2, "Не больше на человека, руб.", 100)),
                fault(Code.W23, "Полосы", 3, "До", book -> book.text("Полосы", 3, "До", "<100")));
    }

    private static Arguments fault(Code code, String sheet, int row, String column, UnaryOperator<BookFile> change) {
        return Arguments.of(code, new CellPlace(sheet, row, column), change);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("broken")
    void a_broken_cell_is_named_alone_with_its_place(Code code, CellPlace place, UnaryOperator<BookFile> change) {
        BookReading reading = change.apply(BookFile.small()).read();
        assertThat(reading.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.place()).isEqualTo(place);
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("broken")
    void a_fault_is_told_with_file_sheet_row_and_column(Code code, CellPlace place, UnaryOperator<BookFile> change) {
        BookReading reading = change.apply(BookFile.small()).read();
        assertThat(BookSentences.about("r.xlsx", RUSSIAN).of(reading.faults().get(0)))
                .contains("r.xlsx", place.sheet(), "строка " + place.row(), place.column())
                .doesNotContain("{", "null");
    }
}
