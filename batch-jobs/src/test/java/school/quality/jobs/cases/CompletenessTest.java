package school.quality.jobs.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.Scope;
import school.quality.engine.rulebook.RuleCard;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.rules.BundledRules;
import school.quality.rules.Programme;

/** Every indicator of the programme has its rule, its case file and its datasets, and the reverse. */
class CompletenessTest {

    private static final String[] KINDS = {"counted", "not counted", "left out", "no data", "boundary"};

    private final Programme programme = Programme.bundled();
    private final List<RuleCard> rules = BundledRules.open(programme).cards();
    private final List<CaseFile> files = CaseFiles.all();

    @Test
    void every_indicator_has_a_rule_and_every_rule_is_in_the_programme() {
        assertThat(sorted(rules, RuleCard::indicator)).isEqualTo(everyIndicator());
    }

    @Test
    void every_indicator_has_a_case_file_and_every_case_file_is_of_an_indicator() {
        assertThat(sorted(files, CaseFile::indicator)).isEqualTo(everyIndicator());
    }

    @Test
    void no_indicator_has_two_case_files() {
        assertThat(files).extracting(CaseFile::indicator).doesNotHaveDuplicates();
    }

    @Test
    void a_case_file_bears_the_number_of_its_indicator_in_the_folder_of_its_section() {
        assertThat(files).allSatisfy(file -> assertThat(file.file())
                .endsWithRaw(Path.of(row(file).section(), file.indicator() + ".yaml")));
    }

    @Test
    void rules_have_names_of_their_own() {
        assertThat(rules).extracting(RuleCard::title).doesNotHaveDuplicates();
    }

    @Test
    void rules_need_exactly_the_datasets_that_the_programme_names() {
        Map<String, Set<String>> needed = new TreeMap<>();
        rules.forEach(rule -> needed.computeIfAbsent(rule.indicator(), code -> new TreeSet<>())
                .addAll(sorted(rule.needs(), need -> need.split("/")[0])));
        assertThat(needed).allSatisfy((code, datasets) -> assertThat(datasets)
                .as(code)
                .isEqualTo(new TreeSet<>(programme.indicator(code).orElseThrow().datasets())));
    }

    @Test
    void every_dataset_and_kind_that_a_rule_needs_is_in_the_table_of_datasets() {
        assertThat(rules.stream()
                        .flatMap(rule -> rule.needs().stream())
                        .flatMap(need -> Stream.of(need.split(" or ")))
                        .distinct())
                .allSatisfy(need -> assertThat(isKnown(need)).as(need).isTrue());
    }

    @Test
    void every_case_file_shows_what_counts_what_does_not_who_is_left_out_no_data_and_the_boundary() {
        assertThat(files).allSatisfy(file -> assertThat(file.cases())
                .as(file.indicator())
                .extracting(Case::kind)
                .contains(KINDS));
    }

    @Test
    void cases_of_a_file_have_names_of_their_own_and_expect_something() {
        assertThat(files).allSatisfy(file -> {
            assertThat(file.cases()).extracting(Case::name).doesNotHaveDuplicates();
            assertThat(file.cases()).noneMatch(one -> one.expected().isEmpty());
        });
    }

    @Test
    void every_measure_of_the_programme_is_expected_with_a_value() {
        assertThat(files).allSatisfy(file -> assertThat(values(file, Expected::measure))
                .as(file.indicator())
                .containsAll(row(file).measures()));
    }

    @Test
    void every_unit_of_the_programme_is_expected_with_a_value() {
        assertThat(files).allSatisfy(file -> assertThat(values(file, Expected::scope))
                .as(file.indicator())
                .containsAll(sorted(row(file).breakdown(), Scope::name)));
    }

    private Set<String> everyIndicator() {
        return sorted(programme.indicators(), Indicator::code);
    }

    private Indicator row(CaseFile file) {
        return programme.indicator(file.indicator()).orElseThrow();
    }

    private boolean isKnown(String need) {
        String[] parts = need.split("/");
        return DatasetCatalogue.bundled().datasets().stream()
                .filter(dataset -> dataset.name().equals(parts[0]))
                .anyMatch(dataset -> parts.length == 1 || kinds(dataset).anyMatch(parts[1]::equals));
    }

    /** Coded values, and of the checklists the numbers of the programme. */
    private Stream<String> kinds(Dataset dataset) {
        return dataset.has("indicator") ? programme.indicators().stream().map(Indicator::code) : codes(dataset);
    }

    private static Stream<String> codes(Dataset dataset) {
        return dataset.columns().stream().flatMap(column -> column.codes().all().stream());
    }

    private static Set<String> values(CaseFile file, Function<Expected, String> what) {
        return file.cases().stream()
                .flatMap(one -> one.expected().stream())
                .filter(Expected::isValue)
                .map(what)
                .collect(Collectors.toSet());
    }

    private static <T> Set<String> sorted(Collection<T> things, Function<T, String> what) {
        return things.stream().map(what).collect(Collectors.toCollection(TreeSet::new));
    }
}
