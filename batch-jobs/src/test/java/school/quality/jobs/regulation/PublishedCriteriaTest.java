package school.quality.jobs.regulation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Criteria of real schools, written in our form: each gives the points it is known to give. */
class PublishedCriteriaTest {

    @TestFactory
    Stream<DynamicTest> published_criteria_give_the_points_of_their_examples() {
        return PublishedCriterion.all().stream().flatMap(criterion -> criterion
                .examples()
                .map(example -> dynamicTest(criterion.id() + " " + example.get("given"), () -> assertThat(
                                criterion.gives(example.get("given")))
                        .isEqualByComparingTo(
                                new BigDecimal(example.get("points").asString())))));
    }

    @Test
    void every_criterion_has_an_example() {
        assertThat(PublishedCriterion.all())
                .hasSizeGreaterThan(50)
                .allSatisfy(criterion ->
                        assertThat(criterion.examples()).as(criterion.id()).isNotEmpty());
    }

    @Test
    void no_published_criterion_is_left_out() {
        assertThat(published().map(entry -> entry.get("id").asString()))
                .allSatisfy(id -> assertThat(PublishedCriterion.all())
                        .extracting(PublishedCriterion::source)
                        .contains(id));
    }

    @TestFactory
    Stream<DynamicTest> a_number_that_was_published_with_its_points_is_among_our_examples() {
        return published()
                .filter(entry -> entry.path("criterion").isString())
                .flatMap(entry -> entry.path("derivedExamples").values().stream()
                        .filter(example -> example.get("expected").isNumber())
                        .map(example ->
                                dynamicTest(entry.get("id").asString() + " " + example.get("input"), () -> assertThat(
                                                points(entry.get("id").asString()))
                                        .anyMatch(points -> points.compareTo(new BigDecimal(
                                                        example.get("expected").asString()))
                                                == 0))));
    }

    private static Stream<BigDecimal> points(String id) {
        return PublishedCriterion.all().stream()
                .filter(criterion -> criterion.source().equals(id))
                .flatMap(PublishedCriterion::examples)
                .map(example -> new BigDecimal(example.get("points").asString()));
    }

    private static Stream<JsonNode> published() {
        return new String(SharedFolder.bytes("domain/criteria-cases.jsonl"), UTF_8)
                .lines()
                .map(line -> JsonMapper.shared().readTree(line));
    }
}
