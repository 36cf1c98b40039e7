package school.quality.jobs.regulation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import school.quality.engine.regulation.Regulation;
import school.quality.jobs.SmallRegulation;

class RegulationDiffTest {

    private static final String OLD = SmallRegulation.ofTeachers("R");

    @Test
    void the_same_does_not_differ() {
        assertThat(changes(OLD)).isEmpty();
        assertThat(changes(OLD.replace("\"points\": 10", "\"points\": 10.0"))).isEmpty();
    }

    @Test
    void a_changed_field_is_named_with_old_and_new() {
        assertThat(changes(OLD.replace("\"points\": 10", "\"points\": 12")))
                .containsExactly(
                        "Группа TEACHER, раздел 1, критерий K1: способ, интервалы, строка 2, баллы: было «10», стало «12»");
        assertThat(changes(OLD.replace("2025-09-01", "2026-09-01")))
                .containsExactly("Положение: первый день: было «2025-09-01», стало «2026-09-01»");
        assertThat(changes(OLD.replace("\"reserve\": \"0\"", "\"reserve\": \"0.1\"")))
                .containsExactly("Выплаты, категория TEACHING: резерв: было «0», стало «0.1»");
        assertThat(changes(OLD.replace("[\"Учитель\"]", "[\"Учитель\", \"Тьютор\"]")))
                .containsExactly("Группа TEACHER: должности: было «Учитель», стало «Учитель, Тьютор»");
    }

    @Test
    void what_was_added_and_what_was_taken_out_is_named() {
        assertThat(changes(OLD.replace("\"K1\"", "\"K2\"")))
                .containsExactly(
                        "Группа TEACHER, раздел 1, критерий K2: добавлено «Качество знаний»",
                        "Группа TEACHER, раздел 1, критерий K1: убрано «Качество знаний»");
        assertThat(changes(OLD.replace("\"clause\": \"3.1\",", "\"clause\": \"3.1\", \"max\": 9,")))
                .containsExactly("Группа TEACHER, раздел 1, критерий K1: максимум: добавлено «9»");
    }

    @Test
    void both_languages_have_the_same_words() {
        assertThat(ResourceBundle.getBundle("messages.differences", Locale.ENGLISH)
                        .keySet())
                .isEqualTo(ResourceBundle.getBundle("messages.differences", Locale.ROOT)
                        .keySet());
    }

    private static Stream<String> changes(String now) {
        DifferenceSentences sentences = DifferenceSentences.in(Locale.ROOT);
        return RegulationDiff.between(read(OLD), read(now)).stream().map(sentences::of);
    }

    private static Regulation read(String document) {
        return RegulationJson.read(document.getBytes(UTF_8));
    }
}
