package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplainCommandTest {

    private static final String OF_1001 = "explain --period 2025-26/Y --teacher 1001 ";

    private Desktop desktop;

    @BeforeAll
    void rate(@TempDir Path folder) {
        desktop = new Desktop(folder);
        desktop.call("import " + SmallSchool.write(desktop.file("school"), "A"));
        RegulationCommandTest.write(desktop, SmallRegulation.ofTeachers("R"));
        RegulationCommandTest.putIntoForce(desktop, "R");
        desktop.call("run --period 2025-26/Y");
    }

    @AfterAll
    void close() {
        desktop.close();
    }

    @Test
    void a_sum_is_explained_in_both_languages() {
        says(0, desktop.call(OF_1001), "3\u00A0333,33 руб.");
        says(0, desktop.call(OF_1001 + "--lang en"), "3333.33 roubles");
        says(0, desktop.call(OF_1001 + "--criterion K1"), "marks.csv");
    }

    @Test
    void files_are_written_in_each_form() {
        for (String form : new String[] {"text", "json", "xlsx"}) {
            Path file = desktop.file("why." + form);
            says(0, desktop.call(OF_1001 + "--format " + form + " --out " + file), file.toString());
            assertThat(file).isNotEmptyFile();
        }
        says(0, desktop.call(OF_1001 + "--format json"), "\"shareInKopecks\"");
    }

    @Test
    void statements_are_written_for_one_and_for_all() {
        Path file = desktop.file("statement.xlsx");
        Path folder = desktop.file("statements");
        says(0, desktop.call("statement --period 2025-26/Y --teacher 1001 --out " + file), file.toString());
        says(0, desktop.call("statement --period 2025-26/Y --out-dir " + folder), "2");
        says(0, desktop.call("statement --period 2025-26/Y --format pdf --out-dir " + folder), "2");
        assertThat(file).isNotEmptyFile();
        assertThat(folder.resolve("1002.xlsx")).isNotEmptyFile();
        says(1, desktop.call("statement --period 2025-26/Y --teacher 9999 --out " + file), "9999");
        assertThat(desktop.call("statement --period 2025-26/Y --teacher 1001").exit())
                .isEqualTo(2);
    }

    @Test
    void a_figure_is_explained() {
        says(0, desktop.call("explain --period 2025-26/Y --indicator 1.1.2 --scope CLASS:7А"), "marks.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "explain --period 2025-26/Y",
                "explain --teacher 1001",
                OF_1001 + "--indicator 1.1.2",
                OF_1001 + "--scope CLASS:7А",
                OF_1001 + "--format xlsx",
                OF_1001 + "--format pdf",
                "explain --period 2025-26/Y --indicator 1.1.2 --criterion K1",
                "explain --period 2025-26/Y --indicator 1.1.2 --scope 7А",
                "explain --period 2025-26/Y --indicator 1.1.2 --scope PLANET:7А"
            })
    void a_question_that_makes_no_sense_is_a_wrong_call(String line) {
        assertThat(desktop.call(line).exit()).isEqualTo(2);
    }

    @Test
    void an_unknown_teacher_and_a_period_without_a_run_are_told_in_words() {
        says(1, desktop.call("explain --period 2025-26/Y --teacher 9999"), "9999");
        says(1, desktop.call("explain --period 2025-26/S1 --teacher 1001"), "./vsoko run --period 2025-26/S1");
    }

    private static void says(int exit, Called called, String words) {
        assertThat(called.exit()).as(called.toString()).isEqualTo(exit);
        assertThat(exit == 0 ? called.out() : called.err()).contains(words).doesNotContain("Exception");
    }
}
