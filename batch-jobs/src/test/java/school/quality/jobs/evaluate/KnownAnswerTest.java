package school.quality.jobs.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Status;
import school.quality.jobs.Office;
import school.quality.jobs.SharedFolder;
import school.quality.jobs.store.IndicatorRow;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tiny school whose figures an independent program calculated from the written contract. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnownAnswerTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Office office;
    private JsonNode expected;

    @BeforeAll
    void load_and_evaluate() throws IOException {
        expected = read();
        office = new Office();
        assertThat(office.load(SharedFolder.file("check/H1"), "H1", "2025/26").firstFaults())
                .isEmpty();
        office.publish("H1", Files.readAllBytes(SharedFolder.file("check/R2.json")));
        office.run("2025-26/S1");
        office.run("2025-26/Y");
    }

    @AfterAll
    void close() {
        if (office != null) {
            office.close();
        }
    }

    @Test
    void the_figures_of_the_year_are_those_of_the_independent_calculation() {
        assertThat(found("2025-26/Y")).containsExactlyElementsOf(expected("2025-26/Y"));
    }

    @Test
    void the_figures_of_the_half_year_are_those_of_the_independent_calculation() {
        assertThat(found("2025-26/S1")).containsExactlyElementsOf(expected("2025-26/S1"));
    }

    private List<String> expected(String period) {
        Set<String> rows = new TreeSet<>();
        for (JsonNode row : expected.get("indicators")) {
            boolean asked = row.get("period").asString().equals(period);
            if (asked && !row.get("status").asString().equals("NOT_APPLICABLE") && !row.has("optional")) {
                rows.add(line(row));
            }
        }
        return List.copyOf(rows);
    }

    private List<String> found(String period) {
        return office.figures(period).stream()
                .map(IndicatorRow::value)
                .filter(value -> value.status() != Status.NOT_APPLICABLE)
                .map(KnownAnswerTest::line)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    private static String line(JsonNode row) {
        return String.join(
                " ",
                row.get("indicator").asString(),
                row.get("measure").asString(),
                row.get("category").isNull() ? "-" : row.get("category").asString(),
                row.get("scope").asString(),
                row.get("scopeId").asString(),
                row.get("status").asString(),
                plain(
                        row.get("numerator").isNull()
                                ? null
                                : row.get("numerator").decimalValue()),
                "/",
                plain(
                        row.get("denominator").isNull()
                                ? null
                                : row.get("denominator").decimalValue()));
    }

    private static String line(IndicatorValue value) {
        return String.join(
                " ",
                value.indicator(),
                value.measure(),
                value.category() == null ? "-" : value.category(),
                value.scope().name(),
                value.scopeId(),
                value.status().name(),
                plain(value.parts() == null ? null : value.parts().numerator()),
                "/",
                plain(value.parts() == null ? null : value.parts().denominator()));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "-" : number.stripTrailingZeros().toPlainString();
    }

    private static JsonNode read() throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(SharedFolder.file("check/expected.json.gz")))) {
            return JSON.readTree(in);
        }
    }
}
