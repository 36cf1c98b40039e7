package school.quality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.rulebook.RuleBook;
import school.quality.engine.rulebook.RuleCard;

class RuleBookTest {

    private final Programme programme = Programme.bundled();
    private final RuleBook book = BundledRules.open(programme);

    @Test
    void the_programme_has_101_indicators() {
        assertThat(programme.indicators()).hasSize(101);
    }

    @Test
    void the_compiled_rules_are_all_there() {
        assertThat(book.cards()).hasSize(154);
    }

    @Test
    void every_indicator_of_the_programme_has_a_rule() {
        Set<String> wanted =
                programme.indicators().stream().map(Indicator::code).collect(Collectors.toCollection(TreeSet::new));
        assertThat(indicatorsWithRules()).isEqualTo(wanted);
    }

    @Test
    void every_section_of_the_programme_has_a_file_of_its_own() {
        assertThat(BundledRules.files()).hasSize(25 + 1);
    }

    @Test
    void every_measure_of_the_programme_can_be_shown() {
        List<String> measures = programme.indicators().stream()
                .flatMap(i -> i.measures().stream())
                .toList();
        assertThat(measures)
                .allSatisfy(
                        measure -> assertThat(programme.form(measure).titleRu()).isNotBlank());
    }

    @Test
    void the_version_of_the_rule_book_covers_every_file_of_rules() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/school/quality/rules"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(BundledRules.files());
        }
        assertThat(book.version()).isEqualTo(BundledRules.version());
    }

    private TreeSet<String> indicatorsWithRules() {
        return book.cards().stream().map(RuleCard::indicator).collect(Collectors.toCollection(TreeSet::new));
    }
}
