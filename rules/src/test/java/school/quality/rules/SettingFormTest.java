package school.quality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "100"})
    void a_whole_number_is_taken_from_the_least_to_the_most(String text) {
        assertThat(SettingForm.whole(0, 100).kept(text)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "-1", "7.5", "семь", "", "99999999999999999999"})
    void what_is_no_whole_number_of_the_range_is_not_taken(String text) {
        assertThat(SettingForm.whole(0, 100).kept(text)).isEmpty();
    }

    @Test
    void a_list_is_kept_without_spaces() {
        assertThat(SettingForm.rising(1, 70).kept("3, 5,10 ")).contains("3,5,10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5,3", "3,3", "3,,5", "3,5,", "0,3", "3,71", "3;5", ""})
    void a_list_that_does_not_rise_within_its_bounds_is_not_taken(String text) {
        assertThat(SettingForm.rising(1, 70).kept(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"да, yes", "ДА, yes", "yes, yes", "true, yes", "нет, no", "0, no"})
    void yes_and_no_are_taken_in_both_languages(String text, String kept) {
        assertThat(SettingForm.yesNo().kept(text)).contains(kept);
    }

    @Test
    void maybe_is_neither() {
        assertThat(SettingForm.yesNo().kept("может быть")).isEmpty();
    }
}
