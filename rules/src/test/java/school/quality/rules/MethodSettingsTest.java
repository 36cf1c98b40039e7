package school.quality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import school.quality.engine.school.Settings;

class MethodSettingsTest {

    private static final LocalDate FIRST_OF_SEPTEMBER = LocalDate.of(2025, 9, 1);

    @Test
    void every_setting_has_a_bundled_value_of_its_form() {
        assertThat(MethodSettings.bundled().rows())
                .extracting(SettingRow::setting)
                .containsOnlyOnce(Setting.values());
        assertThat(MethodSettings.bundled().rows())
                .allSatisfy(row ->
                        assertThat(row.setting().form().kept(row.value())).contains(row.value()));
    }

    @Test
    void every_bundled_value_says_where_it_is_from() {
        assertThat(MethodSettings.bundled().rows())
                .extracting(SettingRow::source)
                .noneMatch(String::isBlank);
    }

    @Test
    void a_schools_own_value_stands_in_the_place_of_the_bundled_one() {
        Settings settings = MethodSettings.bundled()
                .on(FIRST_OF_SEPTEMBER, Map.of("small_group", "10", "staying_full_is_growth", "no"))
                .settings();

        assertThat(settings.smallGroup()).isEqualTo(10);
        assertThat(settings.stayingFullIsGrowth()).isFalse();
        assertThat(settings.minimumAnswers()).isEqualTo(5);
    }

    @Test
    void a_name_that_is_no_setting_is_passed_over() {
        assertThat(MethodSettings.bundled().on(FIRST_OF_SEPTEMBER, Map.of("colour", "green")))
                .isEqualTo(MethodSettings.bundled().on(FIRST_OF_SEPTEMBER, Map.of()));
    }
}
