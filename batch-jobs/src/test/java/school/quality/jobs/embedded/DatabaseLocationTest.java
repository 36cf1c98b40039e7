package school.quality.jobs.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import school.quality.jobs.embedded.DatabaseLocation.Embedded;
import school.quality.jobs.embedded.DatabaseLocation.External;
import school.quality.jobs.embedded.DatabaseProblem.Code;

class DatabaseLocationTest {
    @Test
    void without_settings_the_embedded_server_keeps_its_data_in_the_current_folder() {
        assertThat(DatabaseLocation.of(Map.of())).isEqualTo(new Embedded(Path.of(".vsoko")));
    }

    @Test
    void empty_settings_are_no_settings() {
        assertThat(DatabaseLocation.of(Map.of("VSOKO_DB_URL", " ", "VSOKO_HOME", "")))
                .isEqualTo(new Embedded(Path.of(".vsoko")));
    }

    @Test
    void the_data_folder_can_be_named() {
        assertThat(DatabaseLocation.of(Map.of("VSOKO_HOME", "/srv/school")))
                .isEqualTo(new Embedded(Path.of("/srv/school")));
    }

    @Test
    void an_address_names_another_server() {
        var settings =
                Map.of("VSOKO_DB_URL", "jdbc:postgresql://db/x", "VSOKO_DB_USER", "u", "VSOKO_DB_PASSWORD", "secret");
        assertThat(DatabaseLocation.of(settings)).isEqualTo(new External("jdbc:postgresql://db/x", "u", "secret"));
    }

    @Test
    void an_address_alone_may_say_who_connects() {
        assertThat(DatabaseLocation.of(Map.of("VSOKO_DB_URL", "jdbc:postgresql://db/x?user=u")))
                .isEqualTo(new External("jdbc:postgresql://db/x?user=u", null, null));
    }

    @Test
    void a_password_is_not_told_by_accident() {
        assertThat(new External("jdbc:postgresql://db/x?password=secret", "u", "secret").toString())
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({"jdbc:postgresql://127.0.0.1:1/x, UNREACHABLE", "http://127.0.0.1/x, NO_ADDRESS", "nonsense, NO_ADDRESS"
    })
    void a_server_that_cannot_be_had_is_a_problem_in_plain_words(String url, Code code) {
        assertThatThrownBy(() -> new External(url, "u", "secret").open())
                .isInstanceOfSatisfying(DatabaseProblem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.sentence(Locale.ENGLISH)).doesNotContain("secret", "127.0.0.1");
                });
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void every_problem_has_a_sentence_in_both_languages(Code code) {
        var problem = new DatabaseProblem(code, 1, 2);
        var russian = problem.sentence(Locale.forLanguageTag("ru"));
        var english = problem.sentence(Locale.ENGLISH);
        assertThat(russian).containsPattern("[а-я]").doesNotContain("{");
        assertThat(english).doesNotContainPattern("[а-я]").doesNotContain("{");
        assertThat(Arrays.asList(russian, english)).doesNotHaveDuplicates();
    }
}
