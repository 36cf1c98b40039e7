package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.quality.engine.rating.step.SheetState;
import school.quality.jobs.export.ExportProblem;

/** Whatever a desk refuses, it says why in the language of the reader. */
class RefusalWordsTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @ParameterizedTest
    @ValueSource(strings = {"refusals", "refusals_en"})
    void every_code_of_every_refusal_has_its_sentence_and_no_sentence_is_left_over(String bundle) throws IOException {
        assertThat(keys(bundle)).isEqualTo(codes());
    }

    @Test
    void the_sentence_names_what_it_is_about() {
        Refusal refusal = new ExplainRefused(ExplainRefused.Code.NO_SUCH_PERSON, "9999");

        assertThat(refusal.sentence(RUSSIAN)).startsWith("Работника с номером 9999 в этом учебном году нет.");
        assertThat(refusal.sentence(Locale.ENGLISH)).startsWith("Nobody has the staff number 9999");
        assertThat(refusal.isUnexpected()).isFalse();
    }

    @Test
    void a_step_that_is_not_due_says_the_state_of_the_sheet_in_words() {
        Refusal refusal = new SheetRefused(SheetRefused.Code.NOT_DUE, SheetState.FINAL.name());

        assertThat(refusal.sentence(RUSSIAN)).contains("состояние листа: окончательный");
        assertThat(refusal.sentence(Locale.ENGLISH)).doesNotContain("FINAL");
    }

    @Test
    void a_file_that_cannot_be_written_says_what_is_wrong_with_it() {
        ExportProblem problem = new ExportProblem(new IOException(), ExportProblem.Code.NOT_WRITTEN, "plan.xlsx");

        assertThat(ExportRefused.because(problem).sentence(RUSSIAN))
                .contains("plan.xlsx")
                .isEqualTo(problem.sentence(RUSSIAN));
        assertThat(ExportRefused.failed(problem).isUnexpected()).isFalse();
    }

    @Test
    void what_nobody_foresaw_has_a_sentence_and_belongs_in_the_log() {
        assertThat(Stream.of(ExportRefused.failed(null), new RunRefused(new IOException())))
                .allSatisfy(refusal -> {
                    assertThat(refusal.isUnexpected()).isTrue();
                    assertThat(refusal.sentence(RUSSIAN)).contains("непредвиденный сбой");
                });
    }

    /** All but the one whose sentence is that of its cause. */
    private static Set<String> codes() {
        Set<String> codes = Stream.of(Refusal.class.getPermittedSubclasses())
                .flatMap(RefusalWordsTest::codes)
                .collect(Collectors.toCollection(TreeSet::new));
        codes.remove("Export.PROBLEM");
        return codes;
    }

    private static Stream<String> codes(Class<?> refusal) {
        return Stream.of(refusal.getDeclaredClasses())
                .filter(Class::isEnum)
                .flatMap(code -> Stream.of(code.getEnumConstants()))
                .map(code -> refusal.getSimpleName().replace("Refused", "") + "." + code);
    }

    /** Of the file itself: a bundle would hide what is missing behind the other language. */
    private static Set<String> keys(String bundle) throws IOException {
        Properties sentences = new Properties();
        try (InputStream file = RefusalWordsTest.class.getResourceAsStream("/messages/" + bundle + ".properties")) {
            sentences.load(file);
        }
        return new TreeSet<>(sentences.stringPropertyNames());
    }
}
