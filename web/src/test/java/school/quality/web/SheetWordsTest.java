package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import school.quality.engine.rating.step.SheetState;
import school.quality.engine.rating.step.SheetStep;

/** There are words in both languages for all that can happen to a sheet. */
class SheetWordsTest {

    @Test
    void every_step_and_state_has_a_word() {
        assertThat(SheetStep.values()).allMatch(step -> words("sheets", "step." + step));
        assertThat(SheetState.values()).allMatch(state -> words("sheet-states", state.name()));
    }

    private static boolean words(String bundle, String key) {
        return Stream.of(bundle, bundle + "_en").allMatch(file -> keys(file).contains(key));
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
