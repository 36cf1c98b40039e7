package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.jobs.Office;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.desk.ExportRequest.Form;
import school.quality.jobs.desk.ExportRequest.What;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportDeskTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final Office office = new Office();
    private final ExportDesk desk = office.bean(ExportDesk.class);

    @TempDir
    Path folder;

    @BeforeAll
    void evaluate(@TempDir Path files) {
        office.load(SmallSchool.write(files, "A", "B"));
        office.publish("A", SmallRegulation.ofTeachers("R"));
        office.run(SmallSchool.YEAR);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource({
        "INDICATORS, JSON",
        "INDICATORS, CSV",
        "INDICATORS, XLSX",
        "TRACE, JSON",
        "TRACE, CSV",
        "TRACE, XLSX",
        "RATINGS, JSON",
        "RATINGS, CSV",
        "RATINGS, XLSX",
        "ALLOWANCES, JSON",
        "ALLOWANCES, CSV",
        "ALLOWANCES, XLSX",
        "PAYROLL, CSV",
        "PAYROLL, XLSX"
    })
    void everything_can_leave_in_its_forms_and_twice_the_same_bytes(What what, Form form) throws IOException {
        byte[] first = Files.readAllBytes(export(what, form, "A"));

        assertThat(first).isNotEmpty();
        assertThat(Files.readAllBytes(export(what, form, "A"))).isEqualTo(first);
    }

    @Test
    void a_figure_names_run_rule_and_the_facts_that_count_and_that_only_stand_in_the_whole() throws IOException {
        JsonNode figure = figure(json(export(What.TRACE, Form.JSON, "A")), "quality_rate", "CLASS_SUBJECT");

        assertThat(figure.get("numerator").asInt())
                .isLessThan(figure.get("denominator").asInt());
        assertThat(figure.get("run").asLong()).isPositive();
        assertThat(figure.get("ruleBook").asString()).isNotEmpty();
        assertThat(figure.get("rule").asString()).isNotEmpty();
        assertThat(figure.get("counted").size() + figure.get("others").size()).isPositive();
    }

    private static JsonNode figure(JsonNode figures, String measure, String scope) {
        return figures.valueStream()
                .filter(one -> one.get("measure").asString().equals(measure))
                .filter(one -> one.get("scope").asString().equals(scope))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_allowances_are_those_of_the_run() throws IOException {
        JsonNode list = json(export(What.ALLOWANCES, Form.JSON, "A")).get(0);

        assertThat(list.get("distributable").asString()).isEqualTo("10000.00");
        assertThat(list.get("rows").get(0).get("amount").asString()).isEqualTo("3333.33");
    }

    @Test
    void without_a_school_all_are_in_the_file() throws IOException {
        Path file = export(What.INDICATORS, Form.JSON);

        assertThat(json(file).findValuesAsString("school")).contains("A", "B");
        assertThat(json(export(What.INDICATORS, Form.JSON, "B")).findValuesAsString("school"))
                .containsOnly("B");
    }

    @ParameterizedTest
    @CsvSource({"2025-26/S1, A", "2025-26/Y, X", "2031-32/Y, A"})
    void without_a_finished_run_nothing_is_written(String period, String school) {
        Path file = folder.resolve("none.json");
        ExportRequest request =
                new ExportRequest(What.INDICATORS, Form.JSON, period, List.of(school), Optional.empty(), RUSSIAN, file);

        assertThatExceptionOfType(ExportRefused.class)
                .isThrownBy(() -> desk.export(request))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(ExportRefused.Code.NOTHING_EVALUATED));
        assertThat(file).doesNotExist();
    }

    @Test
    void a_regulation_that_nobody_was_rated_by_is_nothing_to_write_but_figures_do_not_ask_for_one() {
        Path file = folder.resolve("x.json");

        assertThatExceptionOfType(ExportRefused.class).isThrownBy(() -> desk.export(by("X", What.RATINGS, file)));
        assertThat(file).doesNotExist();
        desk.export(by("X", What.INDICATORS, file));
        assertThat(file).exists();
    }

    @Test
    void a_place_where_no_file_can_be_is_said_in_a_sentence() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");

        assertThatExceptionOfType(ExportRefused.class)
                .isThrownBy(() -> desk.export(request(What.RATINGS, Form.CSV, inTheWay.resolve("ratings.csv"), "A")))
                .satisfies(refused -> assertThat(refused.sentence(RUSSIAN)).containsPattern("[а-я]{3}"));
    }

    private static ExportRequest by(String regulation, What what, Path file) {
        return new ExportRequest(what, Form.JSON, SmallSchool.YEAR, List.of(), Optional.of(regulation), RUSSIAN, file);
    }

    private Path export(What what, Form form, String... schools) {
        Path file = folder.resolve(what + "." + form.name().toLowerCase(Locale.ROOT));
        desk.export(request(what, form, file, schools));
        return file;
    }

    private static ExportRequest request(What what, Form form, Path file, String... schools) {
        return new ExportRequest(what, form, SmallSchool.YEAR, List.of(schools), Optional.empty(), RUSSIAN, file);
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }
}
