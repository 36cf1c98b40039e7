package school.quality.jobs.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.quality.engine.allowance.AllowanceReason;
import school.quality.engine.indicator.Reason;
import school.quality.engine.rating.PointsReason;

class WordsTest {

    @Test
    void english_stands_beside_every_russian_text_except_the_payroll() throws IOException {
        Set<Object> russian = keys("export.properties").stream()
                .filter(key -> !key.toString().startsWith("payroll."))
                .collect(Collectors.toSet());
        assertThat(keys("export_en.properties")).containsAll(russian);
    }

    @Test
    void no_russian_is_left_in_the_english_texts() throws IOException {
        assertThat(texts("export_en.properties").values())
                .noneMatch(text -> text.toString().matches(".*[А-я].*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void every_reason_has_its_sentence(String language) {
        Words words = new Words(Locale.forLanguageTag(language));
        assertThat(Reason.Code.values())
                .allMatch(code -> words.find("reason." + code).isPresent());
        assertThat(PointsReason.values())
                .allMatch(code -> words.find("points." + code).isPresent());
        assertThat(AllowanceReason.values())
                .allMatch(code -> words.find("allowance." + code).isPresent());
        assertThat(ExportProblem.Code.values())
                .allMatch(code -> words.find("problem." + code).isPresent());
    }

    @Test
    void a_sentence_without_its_detail_has_no_gap() {
        Words words = new Words(Locale.ENGLISH);
        assertThat(Arrays.stream(PointsReason.values()).map(code -> words.about("points." + code, "")))
                .filteredOn(sentence -> !sentence.contains("not loaded"))
                .noneMatch(sentence -> sentence.contains("“”") || sentence.contains("()") || sentence.contains(" ."));
    }

    @Test
    void a_reader_of_any_other_language_reads_russian() {
        assertThat(new Words(Locale.FRENCH).of("column.period")).isEqualTo("Период");
    }

    private static Set<Object> keys(String bundle) throws IOException {
        return texts(bundle).keySet();
    }

    private static Properties texts(String bundle) throws IOException {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(WordsTest.class.getResourceAsStream("/messages/" + bundle)),
                StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(in);
            return texts;
        }
    }
}
