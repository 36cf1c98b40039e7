package school.quality.jobs.regulation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.quality.engine.money.Money;
import school.quality.engine.regulation.AllowancePolicy.PersonCap;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Regulation;
import school.quality.engine.regulation.Source;

class RegulationJsonTest {

    private static final String EVERYTHING = resource("every-field.json");

    @ParameterizedTest
    @ValueSource(strings = {"check/R2.json", "check/R3.json"})
    void a_known_regulation_is_written_as_it_was_read(String file) {
        byte[] document = SharedFolder.bytes(file);
        assertThat(RegulationJson.write(RegulationJson.read(document)))
                .asString(UTF_8)
                .isEqualTo(new String(document, UTF_8));
    }

    @Test
    void every_field_of_the_format_is_kept() {
        assertThat(written(read(EVERYTHING))).isEqualTo(EVERYTHING);
    }

    @Test
    void a_regulation_read_twice_is_the_same() {
        assertThat(read(written(read(EVERYTHING)))).isEqualTo(read(EVERYTHING));
    }

    @Test
    void absent_fields_are_written_as_null() {
        Regulation regulation = read("""
                {"code":"A","version":1,"title":"T","validFrom":"2025-09-01","groups":[]}""");
        assertThat(written(regulation)).isEqualTo("""
                        {
                         "code": "A",
                         "version": 1,
                         "title": "T",
                         "localAct": null,
                         "validFrom": "2025-09-01",
                         "validTo": null,
                         "groups": [],
                         "allowance": []
                        }""");
    }

    @Test
    void points_and_bounds_are_exact() {
        Method.Bands bands = (Method.Bands) criterion("1.1").method();
        assertThat(bands.rows().get(0).to()).isEqualByComparingTo("49.99");
        assertThat(bands.rows().get(1).points()).isEqualByComparingTo("0.1");
    }

    @Test
    void the_order_of_tables_is_kept() {
        assertThat(criterion("1.1").coefficients().keySet()).containsExactly("Математика", "Физическая культура", "*");
    }

    @Test
    void a_cap_is_a_sum_or_a_share() {
        assertThat(read(EVERYTHING).allowance())
                .extracting(policy -> policy.personCap())
                .containsExactly(new PersonCap.Amount(Money.parse("95000.00")), null);
    }

    @Test
    void a_visitor_is_credited_with_lesson_visits() {
        assertThat(criterion("1.4").source())
                .isInstanceOfSatisfying(Source.Count.class, count -> assertThat(count.credited())
                        .isEqualTo("visitor"));
    }

    private static Criterion criterion(String code) {
        return read(EVERYTHING)
                .groups()
                .get(0)
                .criteria()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static Regulation read(String document) {
        return RegulationJson.read(document.getBytes(UTF_8));
    }

    private static String written(Regulation regulation) {
        return new String(RegulationJson.write(regulation), UTF_8);
    }

    static String resource(String name) {
        try (InputStream in = RegulationJsonTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
