package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code vsoko audit}: what stands in the journal, and whether it is whole. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AuditCommandTest {

    private Desktop desktop;

    @BeforeAll
    void evaluate(@TempDir Path folder) {
        desktop = new Desktop(folder).withResults();
        desktop.call("export indicators --period 2025-26/Y --by anna --format csv --out " + desktop.file("i.csv"));
    }

    @AfterAll
    void close() {
        desktop.close();
    }

    @Test
    @Order(1)
    void entries_are_told_in_words() {
        Called list = desktop.call("audit list --school A");

        assertThat(list.exit()).as(list.err()).isZero();
        assertThat(list.out())
                .contains(
                        "A 1 загрузка данных: load",
                        "A 2 расчёт: 2025-26/Y run",
                        "A 3 выдача: 2025-26/Y indicators; anna");
        assertThat(desktop.call("--lang en audit list --made-by anna --kind export")
                        .out())
                .contains("handed out")
                .hasLineCount(1);
        assertThat(desktop.call("audit list --from 01.01.2099").out()).contains("Таких записей нет");
    }

    @Test
    @Order(2)
    void entries_are_written_into_files_which_is_an_entry_itself() throws Exception {
        Path file = desktop.file("journal.csv");

        assertThat(desktop.call("audit list --school A --by boris --format csv --out " + file)
                        .exit())
                .isZero();
        assertThat(Files.readString(file)).contains("Хеш записи", "LOAD", "EXPORT");
        assertThat(desktop.call("audit list --kind EXPORT --made-by boris").out())
                .contains("audit");
        assertThat(desktop.call("audit list --format xlsx --out " + desktop.file("journal.xlsx"))
                        .exit())
                .isZero();
        assertThat(desktop.call("audit list --format json --out " + desktop.file("journal.json"))
                        .exit())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list --format csv",
                "list --out j.csv",
                "list --from 31.02.2026",
                "verify --head 5",
                "list --format pdf"
            })
    @Order(3)
    void a_call_that_makes_no_sense_is_refused(String call) {
        assertThat(desktop.call("audit " + call).exit()).isEqualTo(2);
    }

    @Test
    @Order(4)
    void a_whole_journal_says_so_and_gives_its_head() {
        Called all = desktop.call("audit verify");
        Called one = desktop.call("audit verify --school A");

        assertThat(all.exit()).as(all.err()).isZero();
        assertThat(all.out()).contains("Журнал цел");
        String head = one.out().replaceAll("(?s).*Последняя запись: (\\S+).*", "$1");
        assertThat(desktop.call("audit verify --head " + head).exit()).isZero();
        assertThat(desktop.call("audit verify --school X").err()).contains("Школы X нет");
        Called other = desktop.call("audit verify --head " + head.replaceAll(":.*", ":") + "0".repeat(64));
        assertThat(other.exit()).isEqualTo(1);
        assertThat(other.err()).contains("журнал переписан");
    }

    @Test
    @Order(5)
    void a_changed_entry_is_named() {
        new JdbcTemplate(desktop.database().dataSource())
                .execute("grant all on journal.entry to current_user; alter table journal.entry disable trigger user;"
                        + " update journal.entry set made_by = 'x' where school = 'A' and number = 2");

        Called broken = desktop.call("audit verify");

        assertThat(broken.exit()).isEqualTo(1);
        assertThat(broken.err()).contains("Журнал A, запись 2: содержание изменено");
        assertThat(desktop.call("--lang en audit verify").out()).contains("The journal is broken: flaws 1");
    }
}
