package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportCommandTest {

    private Desktop desktop;

    @BeforeAll
    void evaluate(@TempDir Path folder) {
        desktop = new Desktop(folder);
        call("import " + SmallSchool.write(desktop.file("school"), "A"));
        RegulationCommandTest.write(desktop, SmallRegulation.ofTeachers("R"));
        RegulationCommandTest.putIntoForce(desktop, "R");
        call("run --period " + SmallSchool.YEAR);
    }

    @AfterAll
    void close() {
        desktop.close();
    }

    @ParameterizedTest
    @CsvSource({
        "indicators, json, '\"quality_rate\"'",
        "indicators, csv, quality_rate",
        "ratings, json, '\"place\"'",
        "allowances, json, '\"6666.67\"'",
        "allowances, csv, '6666,67'",
        "payroll, csv, '6666,67'",
        "lists, json, '\"RESERVE\"'",
        "lists, csv, RESERVE"
    })
    void results_are_written_as_text(String what, String form, String inside) {
        Path file = desktop.file("out").resolve(what + "." + form);

        Called called = call("export %s --period 2025-26/Y --format %s --out %s".formatted(what, form, file));

        assertThat(called.err()).isEmpty();
        assertThat(called.exit()).isZero();
        assertThat(called.out()).contains(file.toString());
        assertThat(file).content().contains(inside);
    }

    @ParameterizedTest
    @CsvSource({"indicators", "forecast", "ratings", "allowances", "payroll", "lists"})
    void results_are_written_as_workbooks(String what) {
        Path file = desktop.file(what + ".xlsx");

        assertThat(call("export %s --period 2025-26/Y --format xlsx --out %s --school A".formatted(what, file))
                        .exit())
                .isZero();
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void beside_the_payroll_lies_its_control_file() throws Exception {
        Path folder = desktop.file("payroll");

        call("export payroll --period 2025-26/Y --format csv --out " + folder.resolve("list.csv"));

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .hasSize(2)
                    .contains("list.csv");
        }
    }

    @Test
    void lists_name_pupils_only_when_told_to() {
        Path file = desktop.file("lists.csv");
        String line = "export lists --period 2025-26/Y --format csv --list reserve --list failing --out " + file;

        assertThat(call(line).exit()).isZero();
        assertThat(file).content().contains("RESERVE").doesNotContain("P2").doesNotContain("LEFT_OUT");
        assertThat(call(line + " --names").exit()).isZero();
        assertThat(file).content().contains("P2");
    }

    @Test
    void names_and_lists_belong_to_lists_only() {
        String rest = " --period 2025-26/Y --format csv --out " + desktop.file("none.csv");

        assertThat(call("export ratings --names" + rest).exit()).isEqualTo(2);
        assertThat(call("export indicators --list failing" + rest).err()).contains("export lists");
        assertThat(call("export lists --list everybody" + rest).exit()).isEqualTo(2);
        assertThat(desktop.file("none.csv")).doesNotExist();
    }

    @Test
    void what_is_not_evaluated_cannot_be_exported() {
        for (String line :
                List.of("--period 2025-26/S1", "--period 2025-26/Y --school X", "--period 2025-26/Y --regulation X")) {
            Path file = desktop.file("none.json");
            String what = line.contains("regulation") ? "ratings" : "indicators";
            Called called = call("export " + what + " " + line + " --format json --out " + file);
            assertThat(called.exit()).as(line).isEqualTo(1);
            assertThat(called.err()).as(line).contains("результатов нет");
            assertThat(file).doesNotExist();
        }
    }

    @ParameterizedTest
    @CsvSource({"json, '\"code\":\"1.1\"'", "csv, Обучающиеся 2025/26"})
    void the_self_examination_is_of_a_calendar_year_and_needs_no_period(String form, String inside) {
        Path file = desktop.file("selfexam." + form);

        Called called = call("export selfexam --year 2025 --school A --format %s --out %s".formatted(form, file));

        assertThat(called.err()).isEmpty();
        assertThat(called.exit()).isZero();
        assertThat(file).content().contains(inside);
    }

    @Test
    void what_an_export_is_of_has_to_be_said() {
        String to = " --format json --out " + desktop.file("none.json");

        assertThat(call("export selfexam --period 2025-26/Y" + to).err()).contains("--year");
        assertThat(call("export indicators --year 2025" + to).err()).contains("--period");
        assertThat(call("export indicators" + to).exit()).isEqualTo(2);
        assertThat(call("export selfexam --year 25" + to).exit()).isEqualTo(2);
        assertThat(call("export selfexam --year 2025 --school X" + to).exit()).isEqualTo(1);
        assertThat(desktop.file("none.json")).doesNotExist();
    }

    private Called call(String line) {
        return desktop.call(line);
    }
}
