package school.quality.jobs.export.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnTemplatesTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @TempDir
    Path folder;

    @Test
    void a_school_orders_its_paragraphs_as_it_likes() {
        template(form -> form.left(12, "Основание: {{Положение}}")
                .table(
                        true,
                        10,
                        new int[] {50, 50},
                        List.of(List.of("Сумма", "Кто"), List.of("{{Выплата.Сумма}}", "{{Выплата.Сотрудник}}")))
                .left(12, "{{Организация}}, № {{Номер приказа}}"));

        assertThat(order(Paid.ordered())).isEqualTo("""
                Основание: О выплатах
                Сумма | Кто
                6\u00A0862,75 | =Белова Анна
                3\u00A0137,25 | Ёлкина Нина Ивановна
                МБОУ «Гимназия № 1», № 15-к""");
    }

    @Test
    void the_english_names_hold_too() {
        template(form -> form.left(12, "{{ order number }} {{Clauses}}"));

        assertThat(order(Paid.ordered())).isEqualTo("15-к 3.1, 3.2, 4.1, 5.1");
    }

    @Test
    void what_the_school_has_no_template_for_is_ours() {
        template(form -> form.left(12, "свой"));

        assertThat(order(Paid.ordered())).isEqualTo("свой");
        assertThat(Printed.text(folder.resolve("out/minutes.docx"))).contains("ПРОТОКОЛ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{Номер}}",
                "{{T(java.lang.Runtime).getRuntime().exec('id')}}",
                "{{#Итого}}",
                "{{?Итого}}",
                "{{Итого + 1}}",
                "{{}}"
            })
    void a_name_that_stands_for_nothing_is_named_with_the_template_and_the_known_ones(String placeholder) {
        template(form -> form.left(12, placeholder));

        assertThat(refused(RUSSIAN)).contains("order-t11a.docx", placeholder, "НомерПриказа", "Выплата.Сумма");
        assertThat(refused(Locale.ENGLISH)).contains("order-t11a.docx", placeholder, "OrderNumber", "Paid.Amount");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_row_of_a_list_stands_in_a_table() {
        template(form -> form.left(12, "{{Выплата.Сумма}}"));

        assertThat(refused(RUSSIAN)).contains("order-t11a.docx", "Выплата.Сумма", "строку таблицы");
    }

    @Test
    void a_row_is_of_one_list() {
        template(form ->
                form.table(true, 10, new int[] {50, 50}, List.of(List.of("{{Выплата.Сумма}}", "{{Фонд.Сумма}}"))));

        assertThat(refused(RUSSIAN)).contains("двух списков");
    }

    @Test
    void braces_that_do_not_close_are_shown() {
        template(form -> form.left(12, "Приказ {{НомерПриказа от"));

        assertThat(refused(RUSSIAN)).contains("Приказ {{НомерПриказа от", "{{Организация}}");
    }

    @Test
    void a_value_with_braces_is_a_text_and_no_placeholder() {
        template(form -> form.left(12, "{{Организация}}"));

        assertThat(order(Paid.named("{{Итого}} $1 \\"))).isEqualTo("{{Итого}} $1 \\");
    }

    @Test
    void a_word_processor_may_tear_a_placeholder_apart() throws IOException {
        document(document -> {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("№ {");
            paragraph.createRun().setText("{Номер");
            paragraph.createRun().setText("Приказа}} и {{Ит");
            paragraph.createRun().setText("ого}}.");
        });

        assertThat(order(Paid.ordered())).isEqualTo("№ 15-к и 10\u00A0000,00.");
    }

    @Test
    void headers_of_pages_are_filled_too() throws IOException {
        document(document -> {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("{{Организация}}");
            document.createParagraph().createRun().setText("текст");
        });
        write(Paid.ordered());

        try (XWPFDocument written = new XWPFDocument(Files.newInputStream(folder.resolve("out/order-t11a.docx")))) {
            assertThat(written.getHeaderList().get(0).getText()).contains("Гимназия");
        }
    }

    @Test
    void what_is_no_document_is_refused() throws IOException {
        Files.writeString(folder.resolve("order-t11a.docx"), "Приказ {{Итого}}");

        assertThat(refused(RUSSIAN)).contains("order-t11a.docx", "не читается");
    }

    @Test
    void a_workbook_is_no_text_document() throws IOException {
        Files.write(folder.resolve("order-t11a.docx"), Forms.of(PaperKind.SUMMARY_BOOK));

        assertThat(refused(RUSSIAN)).contains("order-t11a.docx", "не читается");
    }

    @Test
    void a_formula_in_a_workbook_is_refused_with_its_cell() throws IOException {
        book(book -> book.createSheet("Свод").createRow(2).createCell(1).setCellFormula("SUM(A1:A2)"));

        assertThat(refused(RUSSIAN)).contains("summary.xlsx", "B3");
    }

    @Test
    void an_unknown_name_in_a_workbook_is_refused() throws IOException {
        book(book -> book.createSheet("Свод").createRow(0).createCell(0).setCellValue("{{Имя}}"));

        assertThat(refused(RUSSIAN)).contains("summary.xlsx", "{{Имя}}", "Лист.Сотрудник");
    }

    @Test
    void without_the_folder_there_are_no_templates() {
        assertThatExceptionOfType(PaperProblem.class)
                .isThrownBy(() -> PaperTemplates.in(folder.resolve("none")))
                .satisfies(problem -> assertThat(problem.sentence(RUSSIAN)).contains("none"));
    }

    @Test
    void our_templates_are_written_to_be_changed_and_never_over_changed_ones() {
        Path own = folder.resolve("own");

        assertThat(PaperTemplates.write(own)).hasSize(4).allMatch(Files::isRegularFile);
        assertThatExceptionOfType(PaperProblem.class).isThrownBy(() -> PaperTemplates.write(own));
        new Papers(Paid.SETTINGS).write(Paid.ordered(), PaperTemplates.in(own), folder.resolve("out"));
        assertThat(Printed.text(folder.resolve("out/order-t11a.docx"))).contains("15-к");
    }

    private interface Change<T> {
        void to(T target) throws IOException;
    }

    private void template(Change<WordForm> content) {
        WordForm form = WordForm.upright();
        try (OutputStream out = Files.newOutputStream(folder.resolve("order-t11a.docx"))) {
            content.to(form);
            form.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void document(Change<XWPFDocument> content) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(folder.resolve("order-t11a.docx"))) {
            content.to(document);
            document.write(out);
        }
    }

    private void book(Change<XSSFWorkbook> content) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("summary.xlsx"))) {
            content.to(book);
            book.write(out);
        }
    }

    private void write(PaperFacts facts) {
        new Papers(Paid.SETTINGS).write(facts, PaperTemplates.in(folder), folder.resolve("out"));
    }

    private String order(PaperFacts facts) {
        write(facts);
        return Printed.text(folder.resolve("out/order-t11a.docx"));
    }

    private String refused(Locale language) {
        try {
            write(Paid.ordered());
            return "";
        } catch (PaperProblem problem) {
            return problem.sentence(language);
        }
    }
}
