package school.quality.jobs.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a running server is like. */
class EmbeddedPostgresTest {
    private static HomeFolder home;
    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() {
        home = HomeFolder.open();
        server = EmbeddedPostgres.start(home.path());
    }

    @AfterAll
    static void stop() {
        server.close();
        home.close();
    }

    static List<String> ask(Database database, String query) throws SQLException {
        return ask(database, database.user(), query);
    }

    private static List<String> ask(Database database, String user, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), user, database.password());
                var statement = connection.createStatement()) {
            var answer = new ArrayList<String>();
            if (statement.execute(query)) {
                var rows = statement.getResultSet();
                while (rows.next()) {
                    answer.add(rows.getString(1));
                }
            }
            return answer;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "server_encoding, UTF8",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "password_encryption, scram-sha-256"
    })
    void it_is_durable_and_of_this_computer_only(String setting, String value) throws SQLException {
        assertThat(ask(server, "postgres", "show " + setting)).containsExactly(value);
    }

    @Test
    void text_is_ordered_by_code_points() throws SQLException {
        assertThat(ask(server, "select datcollate from pg_database where datname = current_database()"))
                .containsExactly("C");
    }

    @Test
    void no_other_address_of_the_computer_answers() {
        int port = Integer.parseInt(server.url().replaceAll(".*:(\\d+)/.*", "$1"));
        assertThatThrownBy(() -> new Socket("127.0.0.2", port).close()).isInstanceOf(ConnectException.class);
    }

    @ParameterizedTest
    @CsvSource({"vsoko, wrong", "vsoko, ''", "postgres, wrong", "postgres, ''"})
    void nobody_enters_without_the_password(String user, String password) {
        assertThatThrownBy(() -> DriverManager.getConnection(server.url(), user, password))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
    }

    @Test
    void only_the_owner_reads_the_password() throws Exception {
        var file = home.path().resolve("password");
        assertThat(Files.readString(file)).isEqualTo(server.password()).hasSize(48);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void sql_of_the_program_cannot_start_commands_or_read_files() {
        assertThatThrownBy(() -> ask(server, "copy (select 1) to program 'true'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> ask(server, "select pg_read_file('/etc/hostname')"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void under_root_the_server_has_not_the_rights_of_root() throws Exception {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        var pid = Files.readAllLines(home.path().resolve("database/data/postmaster.pid"))
                .get(0);
        assertThat(Files.readString(Path.of("/proc", pid, "status")))
                .doesNotContainPattern("Uid:.*\\b0\\b")
                .doesNotContainPattern("Gid:.*\\b0\\b")
                .containsPattern("Groups:\\s*\n")
                .containsPattern("CapEff:\\s*0+\n");
    }

    @Test
    void values_of_rows_do_not_get_into_the_log() throws Exception {
        assertThatThrownBy(() -> ask(server, "select 'Иванов'::integer")).isInstanceOf(SQLException.class);
        assertThat(home.path().resolve("database/server.log")).content().doesNotContain("Иванов");
    }
}
