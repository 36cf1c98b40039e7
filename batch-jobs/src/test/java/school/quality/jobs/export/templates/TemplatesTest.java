package school.quality.jobs.export.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.quality.jobs.sheet.SourceFile;
import school.quality.jobs.sheet.TableRows;

class TemplatesTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final List<TemplateSheet> DATASETS = new BundledTable(BundledTable.DATASETS).sheets();

    @TempDir
    static Path folder;

    private static Path file;
    private static XSSFWorkbook book;

    @BeforeAll
    static void write() throws IOException {
        file = Templates.write(folder.resolve("templates"), RUSSIAN);
        book = new XSSFWorkbook(file.toFile().getPath());
    }

    @AfterAll
    static void close() throws IOException {
        book.close();
    }

    @Test
    void there_is_a_guide_and_a_sheet_for_each_of_the_43_datasets() {
        List<String> names = SourceFile.open(file).tableNames();
        assertThat(names).hasSize(44).startsWith("Как заполнять", "Школы", "Периоды");
        assertThat(names.subList(1, 44))
                .containsExactlyElementsOf(
                        DATASETS.stream().map(TemplateSheet::name).toList());
    }

    @Test
    void every_sheet_holds_its_headers_in_order_and_nothing_else() {
        SourceFile source = SourceFile.open(file);
        for (TemplateSheet dataset : DATASETS) {
            try (TableRows rows = source.rows(dataset.name())) {
                assertThat(rows.next().cells())
                        .containsExactlyElementsOf(dataset.columns().stream()
                                .map(TemplateColumn::header)
                                .toList());
                assertThat(rows.hasNext()).isFalse();
            }
        }
    }

    @Test
    void required_columns_differ_in_colour() {
        assertThat(ground("Работники", "Табельный номер")).isEqualTo(ground("Работники", "Фамилия"));
        assertThat(ground("Работники", "Отчество")).isNotEqualTo(ground("Работники", "Фамилия"));
    }

    @Test
    void a_note_says_what_a_column_means_with_type_and_example() {
        assertThat(note("Работники", "Табельный номер"))
                .contains("Обязательно.", "Тип: текст", "Пример: 0042", "Входит в ключ");
        assertThat(note("Отметки", "Номер личного дела")).contains("ссылка на лист «Обучающиеся»");
        assertThat(note("Периоды", "Учебных недель")).contains("Можно не заполнять.", "число дней", "Тип: число");
        assertThat(note("Обучающиеся", "Пол")).contains("Значения: м, ж");
    }

    @Test
    void coded_columns_offer_their_russian_values() {
        assertThat(offered("Отметки", "Отметка")).containsExactly("5", "4", "3", "2", "1", "н/а", "зач", "осв");
        assertThat(offered("Фонд", "Категория персонала")).contains("педагогический");
        assertThat(offered("Питание", "Горячее")).containsExactly("да", "нет");
        assertThat(offered("Питание", "Период")).isEmpty();
    }

    @Test
    void staff_numbers_are_text_and_days_are_dates() {
        assertThat(format("Работники", "Табельный номер")).isEqualTo("@");
        assertThat(format("Работники", "Принят")).isEqualTo("dd.mm.yyyy");
        assertThat(format("Работники", "Педагогический стаж")).isEqualTo("0");
        assertThat(format("Оклады", "Оклад, руб. в месяц")).isEqualTo("#,##0.00");
    }

    @Test
    void values_to_choose_from_fit_into_a_list_of_excel() {
        assertThat(DATASETS).flatExtracting(TemplateSheet::columns).allSatisfy(column -> {
            assertThat(String.join(",", column.values())).hasSizeLessThanOrEqualTo(255);
            assertThat(column.values()).noneMatch(value -> value.contains(",") || value.isBlank());
        });
    }

    @Test
    void every_meaning_of_the_table_is_told_in_russian_and_every_column_has_an_example() {
        TemplateWords words = new TemplateWords(TemplateWords.DATASETS, RUSSIAN);
        assertThat(DATASETS).flatExtracting(TemplateSheet::columns).allSatisfy(column -> {
            assertThat(words.meaning(column).isEmpty())
                    .isEqualTo(column.meaning().isEmpty());
            assertThat(words.meaning(column)).doesNotContainPattern("[a-z]{3,}");
            assertThat(words.example(column)).isNotBlank();
        });
    }

    @Test
    void the_same_table_gives_the_same_bytes() {
        assertThat(Arrays.equals(bytes(RUSSIAN), bytes(RUSSIAN))).isTrue();
    }

    @Test
    void in_english_the_notes_change_and_the_headers_do_not() throws IOException {
        Path english = Templates.write(folder.resolve("english"), Locale.ENGLISH);
        assertThat(SourceFile.open(english).tableNames()).startsWith("How to fill in", "Школы");
        try (XSSFWorkbook translated = new XSSFWorkbook(english.toFile().getPath())) {
            assertThat(header(translated.getSheet("Периоды"), "Окончание")
                            .getCellComment()
                            .getString()
                            .getString())
                    .contains("Required.", "inclusive", "Type: date");
        }
    }

    private static byte[] bytes(Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Templates.write(out, language);
        return out.toByteArray();
    }

    private static String ground(String sheet, String column) {
        return header(book.getSheet(sheet), column)
                .getCellStyle()
                .getFillForegroundXSSFColor()
                .getARGBHex();
    }

    private static String note(String sheet, String column) {
        return header(book.getSheet(sheet), column).getCellComment().getString().getString();
    }

    private static String format(String sheet, String column) {
        XSSFSheet found = book.getSheet(sheet);
        return found.getColumnStyle(header(found, column).getColumnIndex()).getDataFormatString();
    }

    private static List<String> offered(String sheet, String column) {
        XSSFSheet found = book.getSheet(sheet);
        int index = header(found, column).getColumnIndex();
        return found.getDataValidations().stream()
                .filter(list -> list.getRegions().getCellRangeAddress(0).isInRange(1, index))
                .map(XSSFDataValidation::getValidationConstraint)
                .flatMap(list -> Arrays.stream(list.getExplicitListValues()))
                .toList();
    }

    private static XSSFCell header(XSSFSheet sheet, String column) {
        for (var cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(column)) {
                return (XSSFCell) cell;
            }
        }
        throw new AssertionError("no column " + column);
    }
}
