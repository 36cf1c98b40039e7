package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.quality.engine.rating.step.SheetState;
import school.quality.engine.rating.step.SheetStep;
import school.quality.jobs.desk.SheetRefused;

/** There are words in both languages for all that can happen to a sheet. */
class SheetWordsTest {

    @ParameterizedTest
    @EnumSource
    void every_refusal_can_be_told(SheetRefused.Code code) {
        assertThat(words(code.name())).isTrue();
    }

    @Test
    void every_step_and_state_has_a_word() {
        assertThat(SheetStep.values()).allMatch(step -> words("step." + step));
        assertThat(SheetState.values()).allMatch(state -> words("state." + state));
    }

    private static boolean words(String key) {
        return Stream.of("sheets", "sheets_en").allMatch(bundle -> keys(bundle).contains(key));
    }

    /** Of the file itself: a bundle would hide what is missing behind the other language. */
    private static Set<String> keys(String bundle) {
        Properties properties = new Properties();
        try (InputStream file = SheetWordsTest.class.getResourceAsStream("/messages/" + bundle + ".properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames();
    }
}
