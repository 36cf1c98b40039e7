package school.quality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import school.quality.engine.indicator.Better;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.Norm;

class NormTableTest {

    /** Numbers that grow with the school, and shares of which no unit can be told good from bad by one number. */
    private static final Set<String> WITHOUT_A_NORM = Set.of("1.3.8", "2.2.2", "2.5.2", "3.2.4", "3.2.6", "3.2.15");

    private final Programme programme = Programme.bundled();
    private final List<Norm> norms = NormTable.bundled(programme);

    @Test
    void every_indicator_that_should_go_one_way_has_a_norm_or_is_named_here() {
        assertThat(norms.stream().map(Norm::indicator).collect(Collectors.toSet()))
                .isEqualTo(programme.indicators().stream()
                        .filter(indicator -> indicator.better() != Better.NEUTRAL)
                        .map(Indicator::code)
                        .filter(code -> !WITHOUT_A_NORM.contains(code))
                        .collect(Collectors.toSet()));
    }

    @Test
    void every_norm_is_of_a_measure_that_its_indicator_has() {
        assertThat(norms)
                .allSatisfy(norm -> assertThat(indicator(norm).measures()).contains(norm.measure()));
    }

    @Test
    void a_category_stands_only_where_the_indicator_is_split() {
        assertThat(norms)
                .filteredOn(norm -> norm.category() != null)
                .isNotEmpty()
                .allSatisfy(norm -> assertThat(indicator(norm).category()).isNotEmpty());
    }

    @Test
    void every_norm_says_where_it_is_from_and_what_is_to_be_reached() {
        assertThat(norms).noneMatch(norm -> norm.source().isBlank()).allMatch(norm -> norm.thresholds()
                .isPresent());
    }

    @Test
    void no_two_norms_are_of_the_same() {
        assertThat(norms).usingElementComparator(Norm.ORDER).doesNotHaveDuplicates();
    }

    @Test
    void the_way_is_the_catalogues_where_the_row_does_not_say_it() {
        assertThat(better("1.3.4", "share")).isEqualTo(Better.LOWER);
        assertThat(better("1.1.2", "pass_rate")).isEqualTo(Better.HIGHER);
        assertThat(better("1.1.9", "lowered_share")).isEqualTo(Better.LOWER);
    }

    @Test
    void a_norm_written_as_a_row_and_read_again_is_the_same() {
        assertThat(norms).allSatisfy(norm -> assertThat(NormTable.norm(NormTable.row(norm)))
                .isEqualTo(norm));
    }

    private Indicator indicator(Norm norm) {
        return programme.indicator(norm.indicator()).orElseThrow();
    }

    private Better better(String indicator, String measure) {
        return norms.stream()
                .filter(norm ->
                        norm.indicator().equals(indicator) && norm.measure().equals(measure))
                .findFirst()
                .flatMap(Norm::thresholds)
                .orElseThrow()
                .better();
    }
}
