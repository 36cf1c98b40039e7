package school.quality.jobs.export;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.jobs.export.Made.EXPORTS;
import static school.quality.jobs.export.Made.RUSSIAN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.quality.jobs.store.RatedSheet;

class CsvExportTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void file() {
        file = folder.resolve("out.csv");
    }

    @Test
    void figures_have_a_row_each() {
        EXPORTS.indicators(Made.figures().iterator(), csv(RUSSIAN));
        Golden.assertLike(file, "indicators.csv");
    }

    @Test
    void an_english_reader_finds_english_headers_and_reasons() {
        EXPORTS.indicators(Made.figures().iterator(), csv(Locale.ENGLISH));
        Golden.assertLike(file, "indicators_en.csv");
    }

    @Test
    void sheets_have_a_row_for_each_criterion() {
        EXPORTS.ratings(Made.sheets().iterator(), csv(RUSSIAN));
        Golden.assertLike(file, "ratings.csv");
    }

    @Test
    void allowances_have_a_row_for_each_person_with_the_figures_of_the_fund() {
        EXPORTS.allowances(Made.lists().iterator(), csv(RUSSIAN));
        Golden.assertLike(file, "allowances.csv");
    }

    @Test
    void the_file_says_that_it_is_utf_8() throws IOException {
        EXPORTS.indicators(Made.figures().iterator(), csv(RUSSIAN));
        assertThat(Files.readAllBytes(file)).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void no_results_leave_the_header() {
        EXPORTS.indicators(Collections.emptyIterator(), csv(RUSSIAN));
        assertThat(Golden.text(file)).startsWith("\uFEFFШкола;Период;").hasLineCount(1);
    }

    @Test
    void a_sheet_without_criteria_is_not_lost() {
        RatedSheet bare = Made.sheet("TEACHER", "0042", 1, "0.00");
        EXPORTS.ratings(List.of(bare).iterator(), csv(RUSSIAN));
        assertThat(Golden.text(file)).endsWith("G1;2025-26/Y;R1;3;TEACHER;0042;1;0;;;;;;;;\r\n");
    }

    private Target csv(Locale language) {
        return Made.target(file, Format.CSV, language);
    }
}
