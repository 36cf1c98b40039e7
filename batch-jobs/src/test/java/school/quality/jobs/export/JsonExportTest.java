package school.quality.jobs.export;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.jobs.export.Made.EXPORTS;
import static school.quality.jobs.export.Made.RUSSIAN;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Scope;
import school.quality.jobs.store.IndicatorRow;

class JsonExportTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void file() {
        file = folder.resolve("out.json");
    }

    @Test
    void figures_stand_in_the_form_of_the_contract() {
        EXPORTS.indicators(Made.figures().iterator(), json(RUSSIAN));
        Golden.assertLike(file, "indicators.json");
    }

    @Test
    void reasons_are_english_for_an_english_reader() {
        EXPORTS.indicators(Made.figures().iterator(), json(Locale.ENGLISH));
        Golden.assertLike(file, "indicators_en.json");
    }

    @Test
    void sheets_stand_in_the_form_of_the_contract() {
        EXPORTS.ratings(Made.sheets().iterator(), json(RUSSIAN));
        Golden.assertLike(file, "ratings.json");
    }

    @Test
    void allowances_stand_in_the_form_of_the_contract() {
        EXPORTS.allowances(Made.lists().iterator(), json(RUSSIAN));
        Golden.assertLike(file, "allowances.json");
    }

    @Test
    void no_results_are_an_empty_array() {
        EXPORTS.ratings(Collections.emptyIterator(), json(RUSSIAN));
        assertThat(Golden.text(file)).isEqualTo("[]\n");
    }

    @Test
    void a_large_count_has_no_exponent() {
        assertThat(exported(new Parts(Made.number("1E+9"), Made.number("1"))))
                .contains("\"numerator\":1000000000,\"denominator\":1,\"value\":1000000000,");
    }

    @Test
    void a_tiny_part_keeps_all_its_decimals() {
        assertThat(exported(new Parts(Made.number("0.000000012300"), Made.number("1"))))
                .contains("\"numerator\":0.0000000123,\"denominator\":1,\"value\":0,");
    }

    @Test
    void a_quotation_mark_in_a_category_stays_inside_its_text() {
        IndicatorRow row = Made.figure("2.2.2", "count", "\"},{", Scope.SCHOOL, "G1", Parts.count(1));
        EXPORTS.indicators(List.of(row).iterator(), json(RUSSIAN));
        assertThat(Golden.text(file)).contains("\"category\":\"\\\"},{\"");
    }

    private String exported(Parts parts) {
        IndicatorRow row = Made.figure("3.1.1", "count", null, Scope.SCHOOL, "G1", parts);
        EXPORTS.indicators(List.of(row).iterator(), json(RUSSIAN));
        return Golden.text(file);
    }

    private Target json(Locale language) {
        return Made.target(file, Format.JSON, language);
    }
}
