package school.quality.jobs.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SettingsFileTest {

    private static final Duration USUAL = Duration.ofSeconds(30);

    private static SettingsFile file(String value) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.setConversionService(new ApplicationConversionService());
        environment.getPropertySources().addFirst(new MapPropertySource("vsoko.yml", Map.of("a.b", value)));
        return new SettingsFile(environment);
    }

    private static String fault(String value, Consumer<SettingsFile> read) {
        WrongSetting wrong = catchThrowableOfType(WrongSetting.class, () -> read.accept(file(value)));
        assertThat(wrong.sentence(Locale.forLanguageTag("ru"))).contains("vsoko.yml", "a.b", "«" + value + "»", "Нуж");
        return wrong.sentence(Locale.ENGLISH);
    }

    @Test
    void what_the_file_does_not_name_is_as_usual() {
        SettingsFile silent = file("");
        assertThat(silent.text("other", "usual")).isEqualTo("usual");
        assertThat(silent.number("a.b", 1, 9, 5)).isEqualTo(5);
        assertThat(silent.time("a.b", USUAL)).isEqualTo(USUAL);
        assertThat(silent.mark("a.b", true)).isTrue();
        assertThat(silent.word("a.b", StandardOpenOption.class, StandardOpenOption.READ))
                .isEqualTo(StandardOpenOption.READ);
        assertThat(silent.days("a.b")).isEmpty();
        assertThat(file("  ").text("a.b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "366"})
    void a_whole_number_may_be_the_least_and_the_most(String number) {
        assertThat(file(number).number("a.b", 0, 366, 7)).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "367", "five", "5.5", "99999999999"})
    void another_number_is_named_with_the_bounds(String number) {
        assertThat(fault(number, file -> file.number("a.b", 0, 366, 7))).contains("from 0 to 366");
    }

    @ParameterizedTest
    @CsvSource({"30s, 30", "5m, 300", "12h, 43200"})
    void a_time_has_its_unit(String time, long seconds) {
        assertThat(file(time).time("a.b", USUAL)).hasSeconds(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "0s", "-5s", "5 minutes"})
    void a_time_that_is_none_is_named(String time) {
        assertThat(fault(time, file -> file.time("a.b", USUAL))).contains("30s, 5m or 12h");
    }

    @Test
    void a_mark_is_true_or_false() {
        assertThat(file("true").mark("a.b", false)).isTrue();
        assertThat(fault("perhaps", file -> file.mark("a.b", false))).contains("true or false");
    }

    @Test
    void a_word_is_one_of_those_it_can_be() {
        assertThat(file("write").word("a.b", StandardOpenOption.class, StandardOpenOption.READ))
                .isEqualTo(StandardOpenOption.WRITE);
        assertThat(fault("koi8", file -> file.word("a.b", StandardOpenOption.class, StandardOpenOption.READ)))
                .contains("READ, WRITE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01.09-31.10", " 01.09 - 31.10 "})
    void days_of_a_term_are_the_first_and_the_last(String days) {
        assertThat(file(days).days("a.b")).contains(new TermDays(MonthDay.of(9, 1), MonthDay.of(10, 31)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01.09", "01.09-31.09", "01.09-05.10-31.10", "1.9-31.10", "autumn"})
    void days_that_are_none_are_named(String days) {
        assertThat(fault(days, file -> file.days("a.b"))).contains("01.09-31.10");
    }
}
