package school.quality.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.quality.jobs.desk.ExportRefused;
import school.quality.jobs.desk.MethodRefused;
import school.quality.jobs.desk.RegulationRefused;
import school.quality.jobs.desk.RunRefused;
import school.quality.jobs.desk.SheetRefused;
import school.quality.jobs.export.ExportProblem;
import school.quality.jobs.fault.NoteCode;

/** Whoever meets a message finds it on the page of errors, {@code docs/errors.md}. */
class ErrorsPageTest {

    private static final String HEADING = "### ";
    /** Notes that only pass on the sentence of another code. */
    private static final List<String> PASSING_ON = List.of("N10", "N19");

    private static final String RETIRED = "## Codes no longer given";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "faults",
                "files",
                "notes",
                "journals",
                "regulation",
                "findings",
                "regulation-book-faults",
                "database"
            })
    void every_code_of_a_bundle_has_its_heading(String bundle) throws IOException {
        assertThat(codes(bundle)).isNotEmpty();
        assertThat(headings(page())).containsAll(codes(bundle));
    }

    @Test
    void every_note_has_its_heading_even_if_it_passes_on_the_sentence_of_another_code() throws IOException {
        assertThat(headings(page()))
                .containsAll(PASSING_ON)
                .containsAll(
                        Arrays.stream(NoteCode.values()).map(NoteCode::number).toList());
    }

    @Test
    void every_refusal_of_a_run_an_export_or_a_step_with_a_regulation_or_the_method_has_its_heading()
            throws IOException {
        assertThat(headings(page())).containsAll(refusals());
    }

    @Test
    void every_heading_is_a_code_that_the_program_gives() throws IOException {
        List<String> page = page();
        assertThat(page).contains(RETIRED);
        assertThat(everyCode()).containsAll(headings(page.subList(0, page.indexOf(RETIRED))));
    }

    @Test
    void no_code_has_two_headings() throws IOException {
        assertThat(headings(page())).doesNotHaveDuplicates();
    }

    @Test
    void below_each_heading_stands_what_is_wrong_and_what_to_do_in_both_languages() throws IOException {
        List<String> page = page();
        assertThat(page)
                .filteredOn(line -> line.startsWith(HEADING))
                .allSatisfy(heading -> assertThat(below(heading, page)).matches("(?s).*[a-z]{4}.*[а-я]{4}.*"));
    }

    private static List<String> everyCode() {
        Stream<String> bundled = Stream.of(
                        "faults",
                        "files",
                        "notes",
                        "journals",
                        "regulation",
                        "findings",
                        "regulation-book-faults",
                        "database")
                .flatMap(bundle -> codes(bundle).stream());
        return Stream.of(bundled, refusals().stream(), PASSING_ON.stream())
                .flatMap(codes -> codes)
                .toList();
    }

    private static List<String> codes(String bundle) {
        String kind = bundle.equals("database") ? "database." : "";
        return ResourceBundle.getBundle("messages." + bundle, Locale.ENGLISH).keySet().stream()
                .filter(key -> !key.startsWith("kind."))
                .map(key -> kind + key)
                .sorted()
                .toList();
    }

    /** PROBLEM only passes on what an {@link ExportProblem} says. */
    private static List<String> refusals() {
        return Stream.of(
                        named("run.", RunRefused.Code.values()),
                        named("export.", ExportRefused.Code.values())
                                .filter(code -> !code.equals("export." + ExportRefused.Code.PROBLEM)),
                        named("export.", ExportProblem.Code.values()),
                        named("regulation.", RegulationRefused.Code.values()),
                        named("sheet.", SheetRefused.Code.values()),
                        named("method.", MethodRefused.Code.values()))
                .flatMap(codes -> codes)
                .toList();
    }

    private static Stream<String> named(String kind, Enum<?>... codes) {
        return Arrays.stream(codes).map(code -> kind + code.name());
    }

    private static List<String> headings(List<String> page) {
        return page.stream()
                .filter(line -> line.startsWith(HEADING))
                .map(line -> line.substring(HEADING.length()))
                .toList();
    }

    private static String below(String heading, List<String> page) {
        return page.stream()
                .skip(page.indexOf(heading) + 1L)
                .takeWhile(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> page() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("vsoko"))) {
            root = root.getParent();
        }
        return Files.readAllLines(root.resolve("docs/errors.md"));
    }
}
