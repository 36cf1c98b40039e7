package school.quality.jobs.export;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.jobs.export.Made.EXPORTS;
import static school.quality.jobs.export.Made.RUSSIAN;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.quality.engine.indicator.Reason;
import school.quality.engine.indicator.Status;
import school.quality.jobs.store.lists.ListField;
import school.quality.jobs.store.lists.ListKind;
import school.quality.jobs.store.lists.ListLine;

class ListBookTest {

    private static final Set<ListKind> KINDS = EnumSet.of(ListKind.FAILING, ListKind.CATEGORIES, ListKind.LEFT_OUT);

    private static final List<ListLine> NAMED = List.of(
            total(ListKind.FAILING, "1.3.4", "share", 1, 15, 1),
            named(
                    ListKind.FAILING,
                    Map.of(
                            ListField.CLASS, "7А",
                            ListField.PUPIL, "=Орлов Пётр",
                            ListField.PUPIL_ID, "О-17",
                            ListField.SUBJECT, "Физика",
                            ListField.MARK, "NA")),
            withoutData(ListKind.CATEGORIES, "3.2.8", "expiring_count", "staff"),
            named(
                    ListKind.CATEGORIES,
                    Map.of(
                            ListField.CATEGORY, "FIRST",
                            ListField.CATEGORY_UNTIL, LocalDate.of(2026, 9, 1),
                            ListField.STAFF_ID, "1001",
                            ListField.TEACHER, "Иванова Анна")),
            total(ListKind.LEFT_OUT, "1.1.2", "pass_rate;quality_rate", null, 15, 8),
            total(ListKind.LEFT_OUT, "1.3.5", "share", null, 23, 0),
            named(
                    ListKind.LEFT_OUT,
                    Map.of(
                            ListField.INDICATOR, "1.3.1",
                            ListField.MEASURES, "level_share",
                            ListField.CLASS, "7А",
                            ListField.PUPIL_ID, "О-18",
                            ListField.SCOPE, "LEVEL",
                            ListField.SCOPE_ID, "BASIC",
                            ListField.REASON, "GROUP_TOO_SMALL")));

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void file() {
        file = folder.resolve("lists.xlsx");
    }

    @Test
    void a_cover_counts_the_lists_and_each_has_a_sheet() throws Exception {
        EXPORTS.lists(NAMED.iterator(), KINDS, true, Made.target(file, Format.XLSX, RUSSIAN));
        assertThat(BookText.of(file)).isEqualTo(Golden.expected("lists.xlsx.txt"));
    }

    @Test
    void a_list_with_nothing_on_it_still_has_its_sheet() throws Exception {
        EXPORTS.lists(List.<ListLine>of().iterator(), KINDS, false, Made.target(file, Format.XLSX, RUSSIAN));
        assertThat(BookText.of(file)).contains("[Неуспевающие]", "[Категории истекают]", "[Вне знаменателя]");
    }

    @Test
    void a_sheet_can_be_filtered_and_goes_on_a4() throws Exception {
        EXPORTS.lists(NAMED.iterator(), KINDS, true, Made.target(file, Format.XLSX, RUSSIAN));
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = book.getSheet("Неуспевающие");
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:G5");
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        }
    }

    private static ListLine total(
            ListKind list, String indicator, String measures, @Nullable Integer numerator, int denominator, int count) {
        return new ListLine.Total(
                list,
                "G1",
                Made.YEAR,
                indicator,
                measures,
                null,
                Status.VALUE,
                null,
                numerator == null ? null : BigDecimal.valueOf(numerator),
                BigDecimal.valueOf(denominator),
                count);
    }

    private static ListLine withoutData(ListKind list, String indicator, String measure, String dataset) {
        Reason reason = new Reason(Reason.Code.DATASET_NOT_LOADED, dataset);
        return new ListLine.Total(
                list, "G1", Made.YEAR, indicator, measure, null, Status.NO_DATA, reason, null, null, 0);
    }

    private static ListLine named(ListKind list, Map<ListField, Object> cells) {
        return new ListLine.Row(list, "G1", Made.YEAR, cells, null);
    }
}
