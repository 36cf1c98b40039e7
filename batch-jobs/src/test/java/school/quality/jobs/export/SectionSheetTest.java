package school.quality.jobs.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Scope;
import school.quality.engine.indicator.Status;
import school.quality.rules.Programme;

class SectionSheetTest {

    private static final Programme PROGRAMME = Programme.bundled();
    private static final Indicator MARKS = PROGRAMME.indicator("1.1.2").orElseThrow();

    @TempDir
    Path folder;

    @Test
    void a_full_sheet_goes_on_in_a_further_one_under_the_same_heading() throws Exception {
        Path file = folder.resolve("out.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            ReportBook.write(out, book -> fill(new SectionSheet("1.1 Результаты", table(), book, 5)));
        }
        assertThat(BookText.of(file))
                .contains("5: 1.1.2 | Успеваемость, % |  | Класс | 2А | 50 | 1 | 2")
                .contains("[1.1 Результаты (2)]\n1: 1.1 Результаты\n")
                .contains(
                        "3: 1.1.2 Уровень успеваемости и качества знаний по классам и по школе\n4: 1.1.2 | Успеваемость, % |  | Класс | 3А");
    }

    private static void fill(SectionSheet sheet) {
        for (int grade = 1; grade <= 3; grade++) {
            sheet.take(Made.figure("1.1.2", "pass_rate", null, Scope.CLASS, grade + "А", Parts.of(1, 2)), MARKS);
        }
        assertThat(sheet.count(Status.VALUE)).isEqualTo(3);
        sheet.finish();
    }

    private static FigureTable table() {
        Words words = new Words(Made.RUSSIAN);
        return new FigureTable(words, new Reasons(words, PROGRAMME), PROGRAMME, false);
    }
}
