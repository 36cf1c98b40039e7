package school.quality.web.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import school.quality.web.SitePages;

/** From a file on the desktop to a figure of the school: load, correct, evaluate, see. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoadingJourneyTest {

    private static final String MARKS = """
            period;pupil_id;subject;mark
            2025-26/Y;P2;Алгебра;4
            2025-26/Y;P1;Физика;7
            """;

    @TempDir
    Path folder;

    private final SitePages site = SitePages.open();

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void a_deputy_head_loads_marks_corrects_a_row_evaluates_the_year_and_sees_the_figure() throws IOException {
        try (Person deputy = Person.signedIn(site, "deputy_head")) {
            deputy.goesTo("indicators/1.1.2").sees("75,0");

            deputy.goesTo("loads").drops("marks.csv", MARKS);
            deputy.sees("Ничего ещё не записано", "Отметки", "изменено: 1", "отклонено: 1");
            deputy.shows("journey-load-1-recognised").canBeUsedByEverybody().presses("Загрузить");

            deputy.sees("изменено 1", "Отметка", "7", "R0", "marks.csv")
                    .shows("journey-load-2-rejected")
                    .canBeUsedByEverybody();
            Path corrected = corrected(deputy.downloads("Отклонённые строки в Excel"));

            deputy.follows("Загрузить исправленное").attaches("Файлы", corrected);
            deputy.sees("Будет добавлено строк: 1", "отклонено: 0").presses("Загрузить");
            deputy.sees("добавлено строк 1").shows("journey-load-3-loaded");

            deputy.follows("Рассчитать период")
                    .chooses("Период", SitePages.PERIOD)
                    .shows("journey-run-1-start");
            deputy.presses("Рассчитать")
                    .seesProgress()
                    .sees("за 2025-26/Y завершён")
                    .shows("journey-run-2-ended");
            deputy.follows("Что изменилось: расчёт 2, 2025-26/Y")
                    .sees("1.1.2")
                    .shows("journey-run-3-differences")
                    .canBeUsedByEverybody();

            deputy.goesTo("overview").sees("1.1.2").shows("journey-see-1-overview");
            deputy.goesTo("indicators/1.1.2").sees("100,0").shows("journey-see-2-indicator");
        }
    }

    @Test
    void a_file_that_is_no_table_changes_nothing_and_says_so() {
        try (Person deputy = Person.signedIn(site, "deputy_head")) {
            deputy.goesTo("loads").drops("notes.txt", "Просто слова.\n");
            deputy.sees("Загружать нечего").seesNoButton("Загрузить").shows("journey-load-4-nothing");
        }
    }

    /** The workbook of rejected rows with a five instead of the seven. */
    private Path corrected(Path rejected) throws IOException {
        Path file = folder.resolve("corrected.xlsx");
        try (InputStream in = Files.newInputStream(rejected);
                Workbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(file)) {
            Row row = book.getSheetAt(0).getRow(1);
            row.forEach(cell -> {
                if (cell.toString().matches("7(\\.0)?")) {
                    cell.setCellValue("5");
                }
            });
            book.write(out);
        }
        return file;
    }
}
