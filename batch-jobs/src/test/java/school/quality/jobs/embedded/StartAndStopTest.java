package school.quality.jobs.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static school.quality.jobs.embedded.EmbeddedPostgresTest.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import school.quality.jobs.embedded.DatabaseProblem.Code;

/** How a server begins and ends, well and badly. */
class StartAndStopTest {
    private static final String CLEAN_END = "database system is shut down";

    private static HomeFolder home;

    @BeforeAll
    static void make() {
        home = HomeFolder.open();
        start().close();
    }

    @BeforeEach
    void beginTheLogAnew() throws IOException {
        Files.deleteIfExists(home.path().resolve("database/server.log"));
    }

    @AfterAll
    static void clean() {
        home.close();
    }

    private static EmbeddedPostgres start() {
        return EmbeddedPostgres.start(home.path());
    }

    private static String log() {
        try {
            return Files.readString(home.path().resolve("database/server.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertProblem(Code code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(DatabaseProblem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    @Test
    void data_are_there_after_a_restart_and_the_log_is_clean() throws Exception {
        try (var server = start()) {
            ask(server, "create table kept as select 7 as x");
        }
        assertThat(log()).endsWith(CLEAN_END + "\n");
        try (var server = start()) {
            assertThat(ask(server, "select x from kept")).containsExactly("7");
        }
        assertThat(log()).doesNotContain("not properly shut down");
    }

    @Test
    void closing_twice_is_closing_once() {
        var server = start();
        server.close();
        server.close();
        start().close();
    }

    @Test
    void a_second_start_in_one_data_folder_is_refused_and_leaves_the_first_alone() throws Exception {
        try (var server = start();
                var other = OtherProgram.in(home.path())) {
            assertProblem(Code.IN_USE, StartAndStopTest::start);
            assertThat(other.says()).isEqualTo("IN_USE");
            assertProblem(Code.IN_USE, StartAndStopTest::start);
            assertThat(ask(server, "select 1")).containsExactly("1");
        }
    }

    @Test
    void after_kill_9_of_the_program_its_server_ends_cleanly_and_the_next_program_finds_the_data() throws Exception {
        try (var other = OtherProgram.in(home.path())) {
            assertThat(other.says()).isEqualTo("started");
            other.kill();
        }
        assertAnswers(home.path());
        assertThat(log()).doesNotContain("not properly shut down");
    }

    @Test
    void after_kill_9_of_the_program_its_server_does_not_wait_for_the_next_program() throws Exception {
        try (var other = OtherProgram.in(home.path())) {
            assertThat(other.says()).isEqualTo("started");
        }
        assertThat(Wait.until(Duration.ofSeconds(20), () -> log().contains(CLEAN_END)))
                .isTrue();
    }

    @Test
    void a_program_that_forgets_to_close_leaves_no_server_behind() throws Exception {
        var other = OtherProgram.in(home.path());
        assertThat(other.says()).isEqualTo("started");
        other.end();
        assertAnswers(home.path());
        assertThat(log()).doesNotContain("not properly shut down");
    }

    @Test
    void a_left_over_server_is_stopped_and_not_adopted() throws Exception {
        var cluster = Cluster.in(ClusterPlace.in(home.path()));
        var leftOver = cluster.start(freePort());
        assertThat(Wait.until(Duration.ofSeconds(20), () -> isReady(cluster))).isTrue();
        try (var server = start()) {
            assertThat(leftOver.isAlive()).isFalse();
            assertThat(ask(server, "select 1")).containsExactly("1");
        }
        assertThat(log()).doesNotContain("not properly shut down");
    }

    @Test
    void a_pid_file_that_names_a_stranger_stops_nobody() throws Exception {
        var data = home.path().toRealPath().resolve("database/data");
        Files.writeString(
                data.resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data + "\n1\n1\n\n\n1 1\nready\n");
        assertAnswers(home.path());
    }

    @Test
    void a_first_start_that_was_cut_short_is_begun_again() throws Exception {
        try (var fresh = HomeFolder.open()) {
            var place = ClusterPlace.in(fresh.path());
            Files.createDirectories(place.folder().resolve("data.new/base"));
            Files.createDirectories(place.folder().resolve("postgresql-18.6.0.new/bin"));
            Files.createFile(place.folder().resolve("password.new"));
            assertAnswers(fresh.path());
        }
    }

    @Test
    void data_without_their_password_are_not_replaced() throws Exception {
        var password = home.path().resolve("password");
        var elsewhere = Files.move(password, home.path().resolve("elsewhere"));
        assertProblem(Code.PASSWORD_LOST, StartAndStopTest::start);
        assertThat(password).doesNotExist();
        Files.move(elsewhere, password);
    }

    @Test
    void a_server_that_cannot_start_says_where_the_reason_is_and_frees_the_folder() throws Exception {
        var version = home.path().resolve("database/data/PG_VERSION");
        Files.writeString(version, "9\n");
        assertProblem(Code.NOT_STARTED, StartAndStopTest::start);
        Files.writeString(version, "18\n");
        assertAnswers(home.path());
    }

    @Test
    void a_data_folder_that_is_a_file_is_named() throws Exception {
        var file = Files.createFile(home.path().resolve("file"));
        assertThatThrownBy(() -> EmbeddedPostgres.start(file))
                .isInstanceOfSatisfying(
                        DatabaseProblem.class, problem -> assertThat(problem.sentence(Locale.forLanguageTag("ru")))
                                .startsWith("Не удаётся прочитать или записать " + file));
    }

    @Test
    void under_root_a_folder_behind_a_closed_door_keeps_its_data_elsewhere() throws Exception {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        try (var closed = HomeFolder.withPermissions("rwx------")) {
            EmbeddedPostgres.start(closed.path()).close();
            var elsewhere = closed.path().resolve("database").toRealPath();
            assertThat(elsewhere.getParent()).isEqualTo(Path.of("/var/lib/vsoko"));
            assertAnswers(closed.path());
            FileSystemUtils.deleteRecursively(elsewhere);
            assertProblem(Code.DATA_LOST, () -> EmbeddedPostgres.start(closed.path()));
        }
    }

    @Test
    void under_root_a_door_that_was_closed_later_is_named() throws Exception {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        Files.setPosixFilePermissions(home.path(), PosixFilePermissions.fromString("rwx------"));
        assertProblem(Code.CLOSED_DOOR, StartAndStopTest::start);
        Files.setPosixFilePermissions(home.path(), PosixFilePermissions.fromString("rwx--x--x"));
        assertAnswers(home.path());
    }

    private static void assertAnswers(Path folder) throws SQLException {
        try (var server = EmbeddedPostgres.start(folder)) {
            assertThat(ask(server, "select 1")).containsExactly("1");
        }
    }

    private static boolean isReady(Cluster cluster) {
        try {
            return Files.readString(cluster.place().data().resolve("postmaster.pid"))
                    .contains("ready");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
