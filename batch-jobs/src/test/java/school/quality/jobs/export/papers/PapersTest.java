package school.quality.jobs.export.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.quality.engine.money.Money;

class PapersTest {

    @TempDir
    Path folder;

    @Test
    void the_order_names_everybody_who_is_paid_by_name_and_nobody_else() {
        write(Paid.ordered());

        assertThat(paid()).extracting(row -> row.get(1)).containsExactly("=Белова Анна", "Ёлкина Нина Ивановна");
        assertThat(Printed.text(order())).doesNotContain("Серова");
    }

    @Test
    void a_sum_stands_in_figures_and_words_and_by_months() {
        write(Paid.ordered());

        assertThat(paid().get(1))
                .contains(
                        "3\u00A0137,25 (Три тысячи сто тридцать семь рублей 25 копеек)", "3\u00A0×\u00A01\u00A0045,75");
        assertThat(paid().get(0)).contains("2\u00A0×\u00A02\u00A0287,58 + 1\u00A0×\u00A02\u00A0287,59");
    }

    @Test
    void the_sums_of_the_order_add_up_to_the_list_to_the_kopeck() {
        write(Paid.ordered());

        Money sum = paid().stream()
                .map(row -> Money.parse(
                        row.get(5).split(" ")[0].replace("\u00A0", "").replace(',', '.')))
                .reduce(Money.ZERO, Money::plus);
        assertThat(sum).isEqualTo(Money.parse("10000.00"));
        assertThat(Printed.text(order()))
                .contains("Итого: 10\u00A0000,00 руб. (Десять тысяч рублей 00 копеек)")
                .contains("200,20 руб., вместе с ним 10\u00A0200,20");
    }

    @Test
    void what_a_correction_of_an_earlier_period_adds_or_takes_is_ordered_with_the_list() {
        write(Paid.corrected());

        assertThat(paid()).hasSize(4);
        assertThat(paid().get(2)).contains("Ёлкина Нина Ивановна", "разница за 2024-25/Y");
        assertThat(paid().get(3)).contains("Ушакова Яна", "-250,50 (Минус двести пятьдесят рублей 50 копеек)");
        assertThat(Printed.text(order())).contains("Работников: 3. Итого: 9\u00A0999,50 руб.");
    }

    @Test
    void the_order_says_number_date_school_and_ground() {
        write(Paid.ordered());

        assertThat(Printed.text(order()))
                .contains("15-к | 20.01.2026", "МБОУ «Гимназия № 1» | по ОКПО | 12345678", "0301027")
                .contains("с 01.09.2025 по 31.12.2025", "стимулирующая надбавка ежемесячно, 3 мес.")
                .contains("пункты: 3.1, 3.2, 4.1, 5.1; протокол комиссии № 3 от «___»")
                .contains("Жуков Пётр Ильич")
                .doesNotContain("ПРОЕКТ", "{{");
    }

    @Test
    void without_a_number_it_is_a_draft() {
        write(Paid.draft());

        assertThat(Printed.text(order())).contains("ПРОЕКТ", "проект | «___»");
    }

    @Test
    void an_empty_list_is_an_order_of_nobody() {
        write(Paid.empty());

        assertThat(paid()).isEmpty();
        assertThat(Printed.text(order())).contains("Работников: 0. Итого: 0,00 руб. (Ноль рублей 00 копеек)");
        assertThat(Printed.rows(folder.resolve("summary.docx"), "Место")).isEmpty();
    }

    @Test
    void the_minutes_tell_what_was_computed_and_what_was_decided_and_why() {
        write(Paid.draft());

        assertThat(Printed.rows(minutes(), "Оценочный лист").get(0))
                .containsExactly(
                        "1",
                        "=Белова Анна",
                        "0018",
                        "Учитель",
                        "13,5",
                        "13,5",
                        "1",
                        "п. 3.1: рассчитано 5, решено 8 (Наставник класса)");
        assertThat(Printed.rows(minutes(), "Причина"))
                .containsExactly(List.of(
                        "1", "=Белова Анна", "3.1", "Качество знаний", "5", "8", "Наставник класса", "2 / 0 / 0"));
    }

    @Test
    void the_minutes_tell_who_voted_how_and_what_came_of_it() {
        write(Paid.draft());

        assertThat(Printed.rows(minutes(), "Итог"))
                .containsExactly(
                        List.of(
                                "1",
                                "=Белова Анна",
                                "12.01.2026",
                                "критерий K1: 8 балл.",
                                "2 (Жукова А. А., Жуков Пётр Ильич)",
                                "0",
                                "0",
                                "принято"),
                        List.of(
                                "2",
                                "Ёлкина Нина Ивановна",
                                "12.01.2026",
                                "согласиться с листом",
                                "1 (Жуков Пётр Ильич)",
                                "2 (Ким В. В., Ли С. С.)",
                                "0",
                                "не принято"));
    }

    @Test
    void the_minutes_tell_fund_point_value_and_what_is_left_but_no_sums_of_people() {
        write(Paid.draft());

        assertThat(Printed.rows(minutes(), "Цена балла"))
                .containsExactly(List.of(
                        "Педагогические работники",
                        "10\u00A0000,00",
                        "10\u00A0000,00",
                        "392,16",
                        "10\u00A0000,00",
                        "0,00",
                        "2"));
        assertThat(Printed.text(minutes()))
                .contains("Председатель: Жукова А. А.", "Ким В. В., Ли С. С.", "за ____, против ____")
                .doesNotContain("137,25");
    }

    @Test
    void the_summary_sheet_has_a_column_for_each_section_held_to_its_maximum() {
        write(Paid.draft());

        assertThat(Printed.text(folder.resolve("summary.docx")))
                .contains(
                        "Место | Сотрудник | Табельный номер | Должность | Обучение | Методика | Всего баллов | Сумма")
                .contains("1 | =Белова Анна | 0018 | Учитель | 10 | 3,5 | 13,5 | 6\u00A0862,75")
                .contains("Место | Сотрудник | Табельный номер | Должность | Воспитание | Всего баллов | Сумма");
    }

    @Test
    void the_sum_of_a_person_with_two_sheets_stands_once() {
        write(Paid.draft());

        assertThat(Printed.text(folder.resolve("summary.docx")))
                .contains("1 | =Белова Анна | 0018 | Учитель | 4 | 4 | в листе «Учитель»")
                .contains("Итого по листам этой группы: 10\u00A0000,00", "Итого по листам этой группы: 0,00");
    }

    @Test
    void the_workbook_has_a_sheet_for_each_group_and_a_column_for_each_criterion_and_section() {
        write(Paid.draft());

        assertThat(Printed.sheet(folder.resolve("summary.xlsx"), "Учитель"))
                .contains(
                        "S3.1 Качество знаний | S3.2 Успеваемость | S4.1 Открытые уроки | SОбучение, всего | SМетодика, всего")
                .contains("N1 | S=Белова Анна | S0018 | SУчитель | N8 | N7 | N3.5 | N10 | N3.5 | N13.5 | N6,862.75")
                .contains("SИтого | N10,000.00");
        assertThat(Printed.sheet(folder.resolve("summary.xlsx"), "Классный руководитель"))
                .contains("S5.1 Класс | SВоспитание, всего");
    }

    @Test
    void widths_of_columns_and_the_set_up_of_pages_go_with_them() throws Exception {
        write(Paid.draft());

        try (InputStream in = Files.newInputStream(folder.resolve("summary.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getSheet("Учитель").getColumnWidth(10)).isEqualTo(16 * 256);
            assertThat(book.getSheet("Учитель").getColumnWidth(9)).isEqualTo(12 * 256);
            assertThat(book.getSheet("Классный руководитель").getPrintSetup().getLandscape())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void the_same_result_gives_the_same_bytes(PaperKind kind) throws Exception {
        write(Paid.ordered());
        byte[] first = Files.readAllBytes(folder.resolve(kind.file()));

        write(Paid.ordered());

        assertThat(folder.resolve(kind.file())).hasBinaryContent(first);
    }

    private void write(PaperFacts facts) {
        new Papers(Paid.SETTINGS).write(facts, PaperTemplates.bundled(), folder);
    }

    private List<List<String>> paid() {
        return Printed.rows(order(), "Табельный номер");
    }

    private Path order() {
        return folder.resolve("order-t11a.docx");
    }

    private Path minutes() {
        return folder.resolve("minutes.docx");
    }
}
