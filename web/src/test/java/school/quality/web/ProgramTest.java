package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import school.quality.jobs.ServerRoom;
import school.quality.jobs.TestDatabase;
import school.quality.jobs.TestDatabaseExtension;
import school.quality.web.program.Failure;
import school.quality.web.program.Program;

/** What a command finds at hand, and what is said when it fails. */
@ExtendWith(TestDatabaseExtension.class)
class ProgramTest {
    private final StringWriter screen = new StringWriter();
    private Path home = Path.of("");

    @BeforeEach
    void letTheServerPass() throws Exception {
        home = Files.setPosixFilePermissions(ServerRoom.made(), PosixFilePermissions.fromString("rwx--x--x"));
    }

    @AfterEach
    void clean() throws Exception {
        FileSystemUtils.deleteRecursively(home);
    }

    private Program program(Map<String, String> environment) {
        var all = new HashMap<>(environment);
        all.put("VSOKO_HOME", home.toString());
        var out = new PrintWriter(screen, true);
        return new Program(Vsoko.class, all, Locale.ENGLISH, out, out);
    }

    private static Map<String, String> settings(TestDatabase database) {
        return Map.of(
                "VSOKO_DB_URL", database.url(),
                "VSOKO_DB_USER", String.valueOf(database.user()),
                "VSOKO_DB_PASSWORD", String.valueOf(database.password()));
    }

    @Test
    void a_command_finds_the_migrated_database_and_the_jobs_kept_in_it(TestDatabase database) {
        try (var program = program(settings(database))) {
            assertThat(program.bean(JobRepository.class)).isNotNull();
            var sql = JdbcClient.create(program.bean(DataSource.class));
            assertThat(sql.sql("select current_database()").query(String.class).single())
                    .startsWith("vsoko_test_");
        }
        assertThat(screen.toString()).isEmpty();
    }

    @Test
    void jobs_are_remembered_in_the_database_and_not_in_memory(TestDatabase database) throws Exception {
        try (var program = program(settings(database))) {
            program.bean(JobRepository.class).createJobInstance("kept", new JobParameters());
        }
        try (var program = program(settings(database))) {
            assertThat(program.bean(JobRepository.class).getJobNames()).contains("kept");
        }
    }

    @Test
    void without_settings_the_embedded_server_is_started_and_stopped_with_the_program() {
        try (var program = program(Map.of())) {
            var sql = JdbcClient.create(program.bean(DataSource.class));
            assertThat(sql.sql("select count(*) from school")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(home.resolve("database/data/postmaster.pid")).exists();
        }
        assertThat(home.resolve("database/data/postmaster.pid")).doesNotExist();
        assertThat(screen.toString()).isEmpty();
    }

    @Test
    void a_database_that_is_not_there_is_a_problem_in_plain_words() {
        try (var program = program(Map.of("VSOKO_DB_URL", "jdbc:postgresql://127.0.0.1:1/x"))) {
            int exit = failing(program, () -> program.bean(DataSource.class).hashCode());
            assertThat(exit).isEqualTo(1);
            assertThat(screen.toString().strip())
                    .startsWith("The database that VSOKO_DB_URL names cannot be reached.")
                    .hasLineCount(1);
        }
    }

    @Test
    void an_unexpected_failure_is_one_sentence_on_the_screen_and_all_the_rest_in_the_log() {
        try (var program = program(Map.of())) {
            int exit = failing(program, () -> {
                throw new IllegalStateException("something technical");
            });
            assertThat(exit).isEqualTo(1);
            var log = home.toAbsolutePath().resolve("logs/vsoko.log");
            assertThat(screen.toString().strip())
                    .contains(log.toString())
                    .doesNotContain("technical", "Exception")
                    .hasLineCount(1);
            assertThat(log).content().contains("IllegalStateException: something technical");
        }
    }

    @Test
    void a_failure_that_cannot_be_logged_is_still_said() throws Exception {
        Files.createFile(home.resolve("logs"));
        try (var program = program(Map.of())) {
            assertThat(failing(program, () -> {
                        throw new IllegalStateException();
                    }))
                    .isEqualTo(1);
            assertThat(screen.toString()).contains("cannot be written");
        }
    }

    @Test
    void only_the_owner_reads_the_log(TestDatabase database) throws Exception {
        try (var program = program(settings(database))) {
            program.bean(DataSource.class);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("logs"))))
                    .isEqualTo("rwx------");
        }
    }

    /** A command that does just this. */
    @Command(name = "failing")
    private record Failing(Callable<Integer> work) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            return work.call();
        }
    }

    private static int failing(Program program, Callable<Integer> work) {
        return new CommandLine(new Failing(work))
                .setExecutionExceptionHandler(new Failure(program))
                .execute();
    }
}
