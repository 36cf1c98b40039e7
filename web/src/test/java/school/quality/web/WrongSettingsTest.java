package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.jobs.TestDatabase;
import school.quality.jobs.TestDatabaseExtension;

/** A mistake in the settings file is told by the first command after it, and before any page is served. */
@ExtendWith(TestDatabaseExtension.class)
class WrongSettingsTest {

    @TempDir
    Path root;

    private final StringWriter screen = new StringWriter();

    @BeforeEach
    void settingsAreHere() {
        System.setProperty("vsoko.root", root.toString());
    }

    @AfterEach
    void settingsAreElsewhere() {
        System.clearProperty("vsoko.root");
    }

    private String told(TestDatabase database, String settings, String... command) throws IOException {
        Files.writeString(root.resolve("vsoko.yml"), settings);
        Map<String, String> environment = Map.of(
                "VSOKO_HOME", root.resolve("home").toString(),
                "VSOKO_LANG", "en",
                "VSOKO_DB_URL", database.url(),
                "VSOKO_DB_USER", String.valueOf(database.user()),
                "VSOKO_DB_PASSWORD", String.valueOf(database.password()));
        assertThat(Vsoko.run(command, environment, new PrintWriter(screen, true), new PrintWriter(screen, true)))
                .isEqualTo(1);
        return screen.toString().strip();
    }

    @ParameterizedTest
    @CsvSource({
        "sheets.appeal-days, five",
        "sheets.alike-per-cent, 101",
        "payroll.csv-encoding, KOI8",
        "workers.silence, -5s",
        "results.keep-days, -1",
        "terms.Q1, autumn"
    })
    void a_command_names_the_setting_and_its_value(String name, String value, TestDatabase database) throws Exception {
        assertThat(told(database, name + ": " + value, "status"))
                .startsWith("Settings file vsoko.yml, " + name + ": \"" + value + "\"")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({"access.session.idle, soon", "access.session.longest, 0s"})
    void pages_are_not_served_with_a_wrong_setting(String name, String value, TestDatabase database) throws Exception {
        assertThat(told(database, name + ": " + value, "serve", "--port", "0", "--health-port", "0"))
                .startsWith("Settings file vsoko.yml, " + name + ": \"" + value + "\"")
                .hasLineCount(1);
    }

    @Test
    void what_a_library_cannot_use_is_named_too(TestDatabase database) throws Exception {
        assertThat(told(database, "server.shutdown: soon", "serve", "--port", "0", "--health-port", "0"))
                .contains("\"soon\"", "vsoko.yml")
                .hasLineCount(1);
    }

    @Test
    void a_file_that_cannot_be_read_is_told_with_the_line(TestDatabase database) throws Exception {
        assertThat(told(database, "payroll:\n  unit: 'open\n", "status"))
                .startsWith("The settings file vsoko.yml cannot be read: there is a fault in line ")
                .hasLineCount(1);
    }
}
