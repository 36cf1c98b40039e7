package school.quality.jobs.regulation.book;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import school.quality.engine.regulation.Regulation;
import school.quality.jobs.regulation.RegulationJson;

/** A regulation that goes out as a workbook and comes in again is the same, byte for byte. */
class RoundTripTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void whatever_a_regulation_says_its_workbook_says_it_too(@ForAll("regulations") Regulation regulation) {
        BookReading reading = read(bytes(regulation, Layout.USUAL, RUSSIAN));
        assertThat(reading.faults()).isEmpty();
        assertThat(json(reading.whole())).isEqualTo(json(regulation));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void typed_again_part_by_part_a_regulation_stays_as_it_is(@ForAll("regulations") Regulation regulation) {
        assertThat(json(typedAgain(regulation).read().whole())).isEqualTo(json(regulation));
    }

    @Test
    void every_field_can_be_typed() {
        assertThat(json(typedAgain(everything()).read().whole())).isEqualTo(json(everything()));
    }

    @Test
    void every_field_of_the_format_is_kept() {
        Regulation everything = everything();
        assertThat(json(read(bytes(everything, Layout.USUAL, RUSSIAN)).whole())).isEqualTo(json(everything));
    }

    @Test
    void an_english_workbook_says_the_same() {
        Regulation everything = everything();
        assertThat(json(read(bytes(everything, Layout.USUAL, Locale.ENGLISH)).whole()))
                .isEqualTo(json(everything));
    }

    @Test
    void the_same_regulation_gives_the_same_bytes() {
        assertThat(bytes(everything(), Layout.USUAL, RUSSIAN)).isEqualTo(bytes(everything(), Layout.USUAL, RUSSIAN));
    }

    @Test
    void columns_stand_in_the_order_of_the_school() {
        Layout own = new Layout(Map.of("bands", List.of("points", "to", "from"), "head", List.of("title")));
        BookReading reading = read(bytes(everything(), own, RUSSIAN));
        assertThat(json(reading.whole())).isEqualTo(json(everything()));
        assertThat(reading.layout().columns().get("bands"))
                .containsExactly("points", "to", "from", "group", "criterion", "fromIncluded", "toIncluded");
        assertThat(reading.layout().columns().get("head")).startsWith("title", "code");
        assertThat(Layout.read(reading.layout().written())).isEqualTo(reading.layout());
    }

    @Provide
    Arbitrary<Regulation> regulations() {
        return Arbitraries.randomValue(random -> new AnyRegulation(random).regulation());
    }

    private static RegulationTables typedAgain(Regulation regulation) {
        RegulationTables tables = RegulationTables.of(regulation);
        for (Part.Kind kind : Part.Kind.values()) {
            for (Part part : tables.parts(kind)) {
                tables = tables.with(part, RegulationTables.ofUse(kind, tables.rows(part)));
            }
        }
        return tables;
    }

    private static Regulation everything() {
        try (InputStream document = RoundTripTest.class.getResourceAsStream("../every-field.json")) {
            return RegulationJson.read(Objects.requireNonNull(document).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(Regulation regulation) {
        return new String(RegulationJson.write(regulation), UTF_8);
    }

    private static byte[] bytes(Regulation regulation, Layout layout, Locale language) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        RegulationBook.write(regulation, layout, language, target);
        return target.toByteArray();
    }

    private static BookReading read(byte[] book) {
        try {
            Path file = Files.createTempFile("regulation", ".xlsx");
            try (OutputStream target = Files.newOutputStream(file)) {
                target.write(book);
                return RegulationBook.read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
