package school.quality.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.quality.jobs.fault.FaultCode;
import school.quality.jobs.fault.Note;
import school.quality.jobs.fault.NoteCode;
import school.quality.jobs.fault.Sentences;

class FaultSentencesTest {

    private static final Map<String, String> OTHER_COLUMNS =
            Map.of("other_column", "pupil_id", "start_column", "hired_on", "whole_column", "answered");

    @ParameterizedTest
    @EnumSource
    void every_fault_is_said_in_both_languages(FaultCode code) {
        assertThat(said("ru", code)).isNotBlank().matches(".*[а-я].*");
        assertThat(said("en", code)).isNotBlank().doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNREADABLE", "UNKNOWN_LAYOUT"})
    void every_note_is_said_in_both_languages(NoteCode code) {
        Note note = Note.about("a.csv", code);
        assertThat(Sentences.in(Locale.forLanguageTag("ru")).note(note)).matches(".*[а-я].*");
        assertThat(Sentences.in(Locale.ENGLISH).note(note)).matches(".*[a-z]{4}.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "de"})
    void a_column_is_named_as_in_the_file(String language) {
        assertThat(said(language, FaultCode.NOT_A_DATE)).contains("«Принят»", "«вчера»");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{value}", "$1", "\\"})
    void what_a_user_typed_is_only_shown(String value) {
        Sentences russian = Sentences.in(Locale.forLanguageTag("ru"));
        assertThat(russian.fault("R03", "staff", "hired_on", value, Map.of())).contains("«" + value + "»");
    }

    @ParameterizedTest
    @EnumSource
    void no_number_is_used_twice(FaultCode code) {
        assertThat(Arrays.stream(FaultCode.values())
                        .filter(other -> other.number().equals(code.number())))
                .hasSize(1);
    }

    private static String said(String language, FaultCode code) {
        return Sentences.in(Locale.forLanguageTag(language))
                .fault(code.number(), "staff", "hired_on", "вчера", OTHER_COLUMNS);
    }
}
