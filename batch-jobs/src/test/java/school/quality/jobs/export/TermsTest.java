package school.quality.jobs.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.Scope;
import school.quality.rules.Programme;

class TermsTest {

    private static final Programme PROGRAMME = Programme.bundled();

    private final Terms russian = new Terms(new Words(Made.RUSSIAN));
    private final Terms english = new Terms(new Words(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource({
        "1.1.5, MEDIUM, средний, medium",
        "1.1.10, OGE, ОГЭ, oge",
        "1.4.1, NATIONAL, всероссийский, national",
        "1.4.1, ALL, всего, all",
        "1.5.3, 3, III группа здоровья, health group III",
        "1.5.3, SPECIAL_A, специальная А, special a",
        "2.4.2, LOW, низкий, low",
        "3.1.6, LARGE_FAMILY, многодетная, large family",
        "3.2.3, 65_PLUS, 65 лет и старше, 65 and over",
        "3.2.5, 3_4, 3–4 года, 3–4 years",
        "3.2.6, NONE, нет, none",
        "3.2.8, NONE, нет, none",
        "3.2.12, COURSE, курсы, course",
        "3.2.13, JURY, жюри, jury",
        "3.9.2, SEVERE, тяжелая, severe"
    })
    void a_category_is_said_in_words(String code, String category, String inRussian, String inEnglish) {
        assertThat(russian.category(indicator(code), category)).isEqualTo(inRussian);
        assertThat(english.category(indicator(code), category)).isEqualTo(inEnglish);
    }

    @Test
    void a_text_of_the_school_stays_as_it_is() {
        assertThat(russian.category(indicator("2.6.2"), "LOW")).isEqualTo("LOW");
        assertThat(russian.category(indicator("2.2.2"), "Туризм")).isEqualTo("Туризм");
    }

    @Test
    void no_category_is_no_word() {
        assertThat(russian.category(indicator("1.1.2"), null)).isEmpty();
    }

    @Test
    void levels_and_categories_of_staff_are_said_in_words_and_classes_as_they_are_called() {
        assertThat(russian.unit(Scope.LEVEL, "BASIC")).isEqualTo("ООО");
        assertThat(russian.unit(Scope.STAFF_CATEGORY, "SERVICE")).isEqualTo("обслуживающий");
        assertThat(russian.unit(Scope.CLASS, "7А")).isEqualTo("7А");
    }

    @Test
    void every_scope_and_section_has_its_word_in_both_languages() {
        assertThat(Arrays.stream(Scope.values()).map(english::scope)).doesNotContain("");
        assertThat(PROGRAMME.indicators().stream().map(english::section))
                .noneMatch(title -> title.matches(".*[А-я].*"));
        assertThat(russian.section(indicator("3.7.1"))).isEqualTo("Организация питания");
    }

    private static Indicator indicator(String code) {
        return PROGRAMME.indicator(code).orElseThrow();
    }
}
