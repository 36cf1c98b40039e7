package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
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
class PapersCommandTest {

    private Desktop desktop;
    private Path out;

    @BeforeAll
    void rate(@TempDir Path folder) {
        desktop = new Desktop(folder);
        out = desktop.file("papers");
        desktop.call("import " + SmallSchool.write(desktop.file("school"), "A"));
        RegulationCommandTest.write(desktop, SmallRegulation.ofTeachers("R"));
        RegulationCommandTest.putIntoForce(desktop, "R");
        desktop.call("run --period " + SmallSchool.YEAR);
    }

    @AfterAll
    void close() {
        desktop.close();
    }

    @Test
    void a_draft_and_then_the_order() {
        Called draft = desktop.call("papers --period 2025-26/Y --out " + out);
        assertThat(draft.exit()).as(draft.err()).isZero();
        assertThat(draft.out()).contains("order-t11a.docx", "Это проект");

        Called order = desktop.call("papers --period 2025-26/Y --number 7 --date 10.06.2026 --out " + out);
        assertThat(order.out()).contains("Приказ № 7 от 10.06.2026");
        assertThat(out.resolve("summary.xlsx")).isRegularFile();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--number 7",
                "--date 10.06.2026",
                "--number 7 --date 31.02.2026",
                "--number 123456789012345678901234567890123456789012345678901 --date 2026-06-10"
            })
    void an_order_has_a_number_and_a_date(String options) {
        assertThat(desktop.call("papers --period 2025-26/Y " + options).exit()).isEqualTo(2);
    }

    @Test
    void a_template_that_asks_for_what_there_is_not_is_refused_in_words() throws Exception {
        Path own = Files.createDirectories(desktop.file("own"));
        Files.writeString(own.resolve("summary.docx"), "не документ");

        Called called = desktop.call("papers --period 2025-26/Y --templates %s --out %s".formatted(own, out));

        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.err()).contains("summary.docx", "не читается").doesNotContain("Exception");
    }

    @Test
    void the_templates_are_written_to_be_changed() {
        Path own = desktop.file("ours");

        assertThat(desktop.call("papers --write-templates " + own).exit()).isZero();
        assertThat(own.resolve("order-t11a.docx")).isRegularFile();
        assertThat(desktop.call("papers --write-templates " + own).err()).contains("уже есть");
    }

    @Test
    void a_period_without_sheets_has_no_papers() {
        assertThat(desktop.call("papers --period 2025-26/S1").exit()).isEqualTo(1);
    }
}
