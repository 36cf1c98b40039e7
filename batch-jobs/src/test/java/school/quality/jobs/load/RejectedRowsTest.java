package school.quality.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.jobs.load.LoadingOffice.faults;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import school.quality.jobs.sheet.SheetRow;
import school.quality.jobs.sheet.SourceFile;
import school.quality.jobs.sheet.TableRows;
import school.quality.jobs.store.loading.LoadReport;

class RejectedRowsTest extends LoadingTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final String HEADER = "period;pupil_id;subject;mark\n";

    @Test
    void rejected_rows_come_as_a_workbook_with_cells_as_they_stood_and_reasons() {
        LoadReport report = office.load("marks.csv", HEADER + "2025-26/Y;P9; Алгебра ;6\n2025-26/Y;P1;Алгебра;5");
        Path workbook = folder.resolve("rejected.xlsx");

        assertThat(office.desk().writeRejectedRows(report.loadId(), workbook, RUSSIAN, Optional.empty()))
                .isTrue();

        try (TableRows rows = SourceFile.open(workbook).rows("Отметки")) {
            assertThat(rows.next().cells()).startsWith("Школа", "Период").endsWith("Причины отказа");
            SheetRow row = rows.next();
            assertThat(row.cells()).contains("P9", " Алгебра ", "6");
            assertThat(row.cells().get(row.cells().size() - 1)).contains("«Отметка»", "«Номер личного дела»");
            assertThat(rows.hasNext()).isFalse();
        }
    }

    @Test
    void the_workbook_loads_again_as_it_is() {
        LoadReport first = office.load("marks.csv", HEADER + "2025-26/Y;P9;Алгебра;6");
        Path workbook = folder.resolve("rejected.xlsx");
        office.desk().writeRejectedRows(first.loadId(), workbook, RUSSIAN, Optional.empty());

        LoadReport again = office.load(workbook);

        assertThat(faults(again)).isEqualTo(faults(first));
        assertThat(again.notes()).isEmpty();
    }

    @Test
    void without_rejected_rows_there_is_no_workbook() {
        LoadReport report = office.load("marks.csv", HEADER + "2025-26/Y;P1;Алгебра;5");
        Path workbook = folder.resolve("rejected.xlsx");

        assertThat(office.desk().writeRejectedRows(report.loadId(), workbook, RUSSIAN, Optional.empty()))
                .isFalse();
        assertThat(workbook).doesNotExist();
    }
}
