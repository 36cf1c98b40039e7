package school.quality.jobs.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Scope;
import school.quality.rules.Programme;

class SectionSheetTest {

    private static final Programme PROGRAMME = Programme.bundled();
    private static final Words WORDS = new Words(Made.RUSSIAN);
    private static final Reasons REASONS = new Reasons(WORDS, PROGRAMME);

    @TempDir
    Path folder;

    @Test
    void after_a_full_sheet_the_next_indicator_stands_on_a_further_one() throws Exception {
        Path file = folder.resolve("out.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            ReportBook.write(out, book -> fill(sheet(book, 5)));
        }
        assertThat(BookText.of(file))
                .contains("[1.1 Результаты]\n1: 1.1 Результаты\n")
                .containsSubsequence("1.1.2 Уровень", "[1.1 Результаты (2)]\n1: 1.1 Результаты\n", "1.1.4 Результаты");
    }

    private static SectionSheet sheet(ReportBook book, int full) {
        return new SectionSheet(
                "1.1 Результаты", "", book, full, sheet -> new IndicatorPage(WORDS, REASONS, PROGRAMME, sheet, true));
    }

    private static void fill(SectionSheet sheet) {
        sheet.take(passRate("1.1.2"), "");
        sheet.take(passRate("1.1.4"), "");
    }

    private static IndicatorFigures passRate(String code) {
        Indicator indicator = PROGRAMME.indicator(code).orElseThrow();
        Figure figure = Made.figure(code, "pass_rate", null, Scope.CLASS, "4А", Parts.of(1, 2))
                .figure();
        return new IndicatorFigures(indicator, List.of(figure), new Terms(WORDS));
    }
}
