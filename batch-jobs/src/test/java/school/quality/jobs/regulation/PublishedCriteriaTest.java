package school.quality.jobs.regulation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** Criteria of real schools: each example that a built method can say comes out as it stands. */
class PublishedCriteriaTest {

    @TestFactory
    Stream<DynamicTest> published_criteria_give_the_points_of_their_examples() {
        return built().stream().flatMap(criterion -> criterion
                .examples()
                .map(example -> dynamicTest(criterion.id() + " " + example.get("input"), () -> assertThat(
                                criterion.gives(example.get("input")))
                        .isEqualByComparingTo(
                                new BigDecimal(example.get("expected").asString())))));
    }

    @Test
    void no_example_is_left_out_unnoticed() {
        assertThat(built().stream().flatMap(PublishedCriterion::examples)).hasSize(49);
    }

    private static List<PublishedCriterion> built() {
        return new String(SharedFolder.bytes("domain/criteria-cases.jsonl"), UTF_8)
                .lines()
                .map(line -> new PublishedCriterion(JsonMapper.shared().readTree(line)))
                .filter(PublishedCriterion::isBuilt)
                .toList();
    }
}
