package school.quality.jobs.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Scope;
import school.quality.jobs.fault.Note;
import school.quality.jobs.fault.NoteCode;
import school.quality.jobs.store.loading.LoadReport;
import school.quality.rules.Programme;

/** Every example of every indicator, through the real loading, the real queries and the real rules. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasesTest {

    private final List<CaseFile> files = CaseFiles.all();
    private final Programme programme = Programme.bundled();
    private CasesRun run;

    @BeforeAll
    void load_and_evaluate_all_cases() {
        run = new CasesRun(files);
    }

    @AfterAll
    void close() {
        if (run != null) {
            run.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return files.stream()
                .flatMap(file -> file.cases().stream())
                .map(one -> DynamicTest.dynamicTest(one.toString(), () -> compare(one)));
    }

    @Test
    void every_row_of_the_cases_is_taken() {
        assertThat(run.loads()).flatExtracting(LoadReport::firstFaults).isEmpty();
        assertThat(run.loads())
                .flatExtracting(LoadReport::notes)
                .extracting(Note::code)
                .containsOnly(NoteCode.NONE_DECLARED);
        assertThat(run.loads().stream().mapToInt(CasesTest::added).sum()).isEqualTo(run.rows());
    }

    @Test
    void no_figure_is_about_a_unit_that_the_programme_does_not_list() {
        assertThat(run.everything().stream().filter(this::isOutsideItsBreakdown).map(Expected::figure))
                .isEmpty();
    }

    @Test
    void the_school_as_a_whole_always_has_an_answer() {
        List<String> silent = files.stream()
                .flatMap(file -> file.cases().stream())
                .filter(one -> speaksOfTheSchool(one.indicator()))
                .filter(one ->
                        run.measuresOfTheSchool(one).size() < measures(one).size())
                .map(Case::toString)
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void every_unit_of_the_programme_is_counted_somewhere() {
        Set<String> counted = run.everything().stream()
                .filter(IndicatorValue::hasValue)
                .map(value -> value.indicator() + " " + value.scope())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> wanted = files.stream()
                .map(file -> programme.indicator(file.indicator()).orElseThrow())
                .flatMap(row -> row.breakdown().stream().map(scope -> row.code() + " " + scope))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(counted).containsAll(wanted);
    }

    private boolean speaksOfTheSchool(String indicator) {
        return programme.indicator(indicator).orElseThrow().breakdown().contains(Scope.SCHOOL);
    }

    private List<String> measures(Case one) {
        return programme.indicator(one.indicator()).orElseThrow().measures();
    }

    private void compare(Case one) {
        Map<String, String> answers = run.answers(one);
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        one.expected().forEach(each -> {
            expected.put(each.figure(), each.answer());
            found.put(each.figure(), answers.getOrDefault(each.figure(), Expected.ABSENT));
        });
        assertThat(found)
                .as(() -> one + "; all figures: " + new TreeMap<>(answers))
                .isEqualTo(expected);
    }

    private boolean isOutsideItsBreakdown(IndicatorValue value) {
        Set<Scope> breakdown =
                programme.indicator(value.indicator()).orElseThrow().breakdown();
        boolean onlyAnswer = value.scope() == Scope.SCHOOL && !value.hasValue();
        return !breakdown.contains(Objects.requireNonNull(value.scope())) && !onlyAnswer;
    }

    private static int added(LoadReport load) {
        return load.total().added();
    }
}
