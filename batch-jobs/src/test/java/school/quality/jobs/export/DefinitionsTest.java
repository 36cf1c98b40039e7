package school.quality.jobs.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import school.quality.rules.Programme;

class DefinitionsTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    /** Also of surveys and checklists: a deputy head needs no English to know what a number means. */
    @Test
    void every_indicator_is_defined_in_the_words_of_a_school_without_codes() {
        assertThat(Programme.bundled().indicators())
                .allSatisfy(indicator -> assertThat(Definitions.of(indicator, RUSSIAN))
                        .as(indicator.code())
                        .hasSizeGreaterThan(30)
                        .doesNotContainPattern("[A-Z]{3,}"));
    }

    @Test
    void in_english_the_catalogue_defines() {
        assertThat(Programme.bundled().indicators())
                .allSatisfy(indicator ->
                        assertThat(Definitions.of(indicator, Locale.ENGLISH)).isEqualTo(indicator.definition()));
    }
}
