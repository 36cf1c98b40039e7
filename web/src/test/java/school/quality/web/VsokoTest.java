package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import picocli.CommandLine;
import school.quality.web.program.Program;

/** The command line: what it understands and what it answers. */
class VsokoTest {
    private static final String[] COMMANDS = {
        "demo", "import", "run", "export", "regulation", "explain", "verify", "templates", "serve", "test", "status"
    };

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "--help", "-h", "--lang en", "--lang=ru --help"})
    void without_a_command_all_commands_are_listed_one_line_each(String line) {
        var called = Called.with(line);
        assertThat(called.exit()).isZero();
        assertThat(called.err()).isEmpty();
        for (var command : COMMANDS) {
            assertThat(called.out().lines().filter(one -> one.matches("  " + command + " {2,}\\S.*")))
                    .as(command)
                    .hasSize(1);
        }
    }

    @Test
    void help_touches_no_data_folder() {
        Called.with(Map.of("VSOKO_HOME", folder.toString()), "import --help");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo --help",
                "import --help",
                "run --help",
                "export --help",
                "regulation --help",
                "regulation rehearse --help",
                "regulation export --help",
                "explain --help",
                "verify --help",
                "templates --help",
                "serve --help",
                "status --help"
            })
    void each_command_explains_itself_in_both_languages(String line) {
        assertThat(Called.with(line).out()).containsPattern("[а-я]{3}").contains("Вызов");
        assertThat(Called.with("--lang en " + line).out())
                .doesNotContainPattern("[а-я]{3}")
                .contains("Usage");
    }

    @Test
    void every_option_and_parameter_has_its_sentence() {
        var screen = new PrintWriter(new StringWriter());
        try (var program = new Program(Vsoko.class, Map.of(), Locale.ENGLISH, screen, screen)) {
            var wordless = all(Commands.of(program)).flatMap(VsokoTest::wordless);
            assertThat(wordless).isEmpty();
        }
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(VsokoTest::all));
    }

    private static Stream<String> wordless(CommandLine command) {
        return command.getCommandSpec().args().stream()
                .filter(argument -> argument.renderedDescription().length == 0)
                .map(argument -> command.getCommandSpec().qualifiedName() + " " + argument.paramLabel());
    }

    @ParameterizedTest
    @CsvSource({
        "nonsense, nonsense",
        "import, PATH",
        "import a.xlsx --wrong, --wrong",
        "import --year, --year",
        "run, --period",
        "run --period P --period Q, --period",
        "export indicators --period P --format json, --out",
        "export nothing --period P --format json --out f, nothing",
        "export indicators --period P --format pdf --out f, pdf",
        "regulation, ''",
        "regulation import, FILE|CODE",
        "regulation burn R1, burn",
        "explain --period P, --teacher",
        "explain --period P --teacher 1 --indicator 1.1.2, ''",
        "verify --run one, one",
        "verify, --run",
        "verify --run 1 --all, ''",
        "serve --port x, x",
        "templates, --out",
        "--lang de status, de"
    })
    void wrong_arguments_are_named_and_end_with_2(String line, String named) {
        var called = Called.with(line);
        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).contains(named).contains("--help").containsPattern("[а-я]{3}");
        assertThat(called.err().lines()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "en, run, Missing",
        "EN, run, Missing",
        "ru, run, Не хватает",
        "fr, run, Не хватает",
        "en, --lang ru run, Не хватает",
        "ru, run --lang en, Missing",
        "ru, --lang=en run, Missing"
    })
    void the_language_is_that_of_the_call_or_of_the_environment_or_russian(
            String environment, String line, String answer) {
        assertThat(Called.with(Map.of("VSOKO_LANG", environment), line).err()).contains(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"commands", "program", "loads", "runs", "exports", "regulations", "status", "demo"})
    void both_languages_have_the_same_sentences(String bundle) throws Exception {
        assertThat(keys(bundle + "_en")).containsExactlyElementsOf(keys(bundle).toList());
    }

    @Test
    void pages_have_the_same_sentences_in_both_languages() throws Exception {
        List<String> bundles = Arrays.stream(new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/pages/*.properties"))
                .map(bundle -> "pages/" + bundle.getFilename().replace(".properties", ""))
                .filter(bundle -> !bundle.endsWith("_en"))
                .toList();
        assertThat(bundles).hasSizeGreaterThan(3);
        for (String bundle : bundles) {
            assertThat(keys(bundle + "_en"))
                    .as(bundle)
                    .containsExactlyElementsOf(keys(bundle).toList());
        }
    }

    private static Stream<String> keys(String bundle) throws Exception {
        var properties = new Properties();
        try (var in = VsokoTest.class.getResourceAsStream("/messages/" + bundle + ".properties")) {
            properties.load(in);
        }
        return properties.stringPropertyNames().stream().sorted();
    }
}
