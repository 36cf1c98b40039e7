package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole way on the bundled gymnasium, once; the figures asked for were counted in its tables by other means. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
class DemoCommandTest {

    private Desktop desktop;
    private Path out = Path.of("");
    private Called first = new Called(-1, "", "");
    private Called second = first;
    private List<Long> written = List.of();

    @BeforeAll
    void show_it_twice(@TempDir Path folder) throws IOException {
        System.setProperty("vsoko.root", root().toString());
        desktop = new Desktop(folder);
        out = folder.resolve("out");
        first = desktop.call("demo --out " + out);
        written = times();
        second = desktop.call("demo --out " + out);
    }

    @AfterAll
    void close() {
        System.clearProperty("vsoko.root");
        desktop.close();
    }

    @Test
    void it_is_done_and_told_without_faults() {
        assertThat(first.err()).isEmpty();
        assertThat(first.exit()).isZero();
        assertThat(first.out())
                .contains(
                        "отклонено 0",
                        "к распределению 3 145 017,14 руб.",
                        "распределено 3 145 017,14 руб., остаток 0,00 руб.");
    }

    @Test
    void one_allowance_is_derived_down_to_the_rows_of_a_file() {
        assertThat(first.out()).contains("Откуда надбавка", "п. 3.1.1", "marks.csv", "строки ");
    }

    @Test
    void the_pupils_of_the_last_day_are_counted() {
        assertThat(figure("3.1.1", "count").get("numerator").intValue()).isEqualTo(798);
    }

    @Test
    void the_quality_of_the_school_is_that_of_its_pupils() {
        JsonNode quality = figure("1.1.2", "quality_rate");

        assertThat(quality.get("numerator").intValue()).isEqualTo(426);
        assertThat(quality.get("denominator").intValue()).isEqualTo(724);
    }

    @Test
    void the_fund_is_distributed_to_the_kopeck() {
        JsonNode list = json("allowances.json").get(0);

        assertThat(list.get("distributable").asString()).isEqualTo("3145017.14");
        assertThat(list.get("distributed").asString()).isEqualTo("3145017.14");
        assertThat(kopecks(list)).isEqualTo(314501714L);
    }

    @Test
    void all_files_are_there() {
        assertThat(written).hasSize(19);
        assertThat(first.out()).contains("indicators.xlsx", "payroll.csv");
    }

    @Test
    void the_second_time_nothing_changes_and_that_is_said() throws IOException {
        assertThat(second.exit()).isZero();
        assertThat(second.out()).contains("С прошлого раза ничего не изменилось", "новых 0, изменено 0");
        assertThat(times()).isEqualTo(written);
    }

    private JsonNode figure(String indicator, String measure) {
        return StreamSupport.stream(json("indicators.json").spliterator(), false)
                .filter(row -> row.get("indicator").asString().equals(indicator))
                .filter(row -> row.get("measure").asString().equals(measure))
                .filter(row -> row.get("scope").asString().equals("SCHOOL"))
                .findFirst()
                .orElseThrow();
    }

    private static long kopecks(JsonNode list) {
        return StreamSupport.stream(list.get("rows").spliterator(), false)
                .mapToLong(row -> Long.parseLong(row.get("amount").asString().replace(".", "")))
                .sum();
    }

    private JsonNode json(String file) {
        try {
            return JsonMapper.shared().readTree(Files.readString(out.resolve(file)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** When each file was written. */
    private List<Long> times() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.sorted(Comparator.naturalOrder())
                    .map(file -> file.toFile().lastModified())
                    .toList();
        }
    }

    /** Where the launcher lies. */
    private static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("vsoko")) && Files.isDirectory(folder.resolve("samples")))
                .findFirst()
                .orElseThrow();
    }
}
