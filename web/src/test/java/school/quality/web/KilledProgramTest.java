package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.TestDatabase;

/** After kill -9 the same command finishes what was begun: the same end as without it, nothing twice, nothing left over. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class KilledProgramTest {

    private static final int PUPILS = 1000;
    private static final int SUBJECTS = 30;
    /** Two batches. */
    private static final String[] SCHOOLS =
            IntStream.range(0, 40).mapToObj("S%02d"::formatted).toArray(String[]::new);

    private static final String YEAR = "run --period " + SmallSchool.YEAR;

    private final TestDatabase loaded = TestDatabase.fresh();
    private TestDatabase whole = loaded;
    private TestDatabase killed = loaded;
    private JdbcTemplate sql = new JdbcTemplate();
    private Path home = Path.of("");
    private Path largeSchool = Path.of("");

    /** The end as it is where nothing is killed. */
    @BeforeAll
    void load_and_run_without_a_kill(@TempDir Path folder) throws IOException {
        home = folder.resolve("home");
        largeSchool = writeLargeSchool(folder.resolve("large"));
        Path manySchools = SmallSchool.write(folder.resolve("many"), SCHOOLS);
        assertThat(call(loaded, "import " + manySchools).exit()).isZero();
        whole = loaded.copy();
        assertThat(call(whole, YEAR).exit()).isZero();
    }

    @AfterAll
    void closeWhole() {
        whole.close();
        loaded.close();
    }

    @BeforeEach
    void open() {
        killed = loaded.copy();
        sql = new JdbcTemplate(killed.dataSource());
    }

    @AfterEach
    void close() {
        killed.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select exists (select from pg_stat_progress_copy where tuples_processed > 5000)",
                "select exists (select from pg_stat_progress_copy where relid = 'data.marks'::regclass and tuples_processed > 5000)",
                "select exists (select from pg_stat_activity where query like any (array['insert into tally%', 'insert into data.%']))"
            })
    void an_import_killed_while_it_reads_or_stores_or_settles(String moment) throws Exception {
        EndState before = EndState.ofData(sql);

        try (OtherProcess process = OtherProcess.of(settings(killed), "import", largeSchool.toString())) {
            assertThat(process.killWhen(() -> is(moment))).isTrue();
        }
        assertThat(EndState.ofData(sql)).isEqualTo(before);
        assertThat(call(killed, "import " + largeSchool).exit()).isZero();

        assertThat(EndState.ofData(sql)).isEqualTo(withLargeSchool());
        assertThat(sql.queryForObject("select count(*) from data.marks where subject like 'П%'", Integer.class))
                .isEqualTo(PUPILS * SUBJECTS);
        assertThat(sql.queryForList("select state from load", String.class)).containsExactly("DONE", "DONE");
        assertThat(stages()).isEmpty();
    }

    @Test
    void a_run_killed_among_many_schools() throws Exception {
        try (Connection hold = killed.dataSource().getConnection();
                OtherProcess process = OtherProcess.of(settings(killed), "run", "--period", SmallSchool.YEAR)) {
            hold.setAutoCommit(false);
            assertThat(process.killWhen(() -> isHeld(hold) && finished().size() == 20))
                    .isTrue();
        }
        List<Map<String, Object>> before = finished();
        Called again = call(killed, YEAR);

        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("Прерванный расчёт 1 ");
        assertThat(finished()).hasSize(SCHOOLS.length).containsAll(before);
        assertThat(sql.queryForList("select state from result.run", String.class))
                .containsExactly("DONE");
        assertThat(EndState.ofResults(sql)).isEqualTo(EndState.ofResults(new JdbcTemplate(whole.dataSource())));
        assertThat(call(killed, YEAR).out()).contains("не изменились");
    }

    /** Holds the last school, so that its batch cannot come to its end before the kill. */
    private static boolean isHeld(Connection hold) {
        String last = "select from result.school_run where school_id = (select max(school_id) from school) for update";
        try (Statement statement = hold.createStatement()) {
            return statement.executeQuery(last).next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Loaded only now, because the results without a kill are those without the large school. */
    private EndState withLargeSchool() {
        JdbcTemplate database = new JdbcTemplate(whole.dataSource());
        assertThat(call(whole, "import " + largeSchool).exit()).isZero();
        return EndState.ofData(database);
    }

    private boolean is(String moment) {
        return Boolean.TRUE.equals(sql.queryForObject(moment, Boolean.class));
    }

    private List<Map<String, Object>> finished() {
        return sql.queryForList(
                "select school_run_id, finished_at from result.school_run where finished_at is not null");
    }

    private List<String> stages() {
        return sql.queryForList(
                "select schema_name from information_schema.schemata where schema_name like 'load%'", String.class);
    }

    private Called call(TestDatabase database, String line) {
        return Called.with(settings(database), line);
    }

    private Map<String, String> settings(TestDatabase database) {
        Map<String, String> settings = new HashMap<>();
        settings.put("VSOKO_HOME", home.toString());
        settings.put("VSOKO_DB_URL", database.url());
        settings.put("VSOKO_DB_USER", String.valueOf(database.user()));
        settings.put("VSOKO_DB_PASSWORD", String.valueOf(database.password()));
        return settings;
    }

    private static Path writeLargeSchool(Path folder) throws IOException {
        SmallSchool.write(folder, "LARGE");
        String pupils = rows(PUPILS, "LARGE;2025/26;P%d;2025-09-01;7А\n"::formatted);
        Files.writeString(
                folder.resolve("pupils.csv"),
                "school;year;pupil_id;enrolled_on;class\n" + pupils + "LARGE;2025/26;K1;2025-09-01;1А\n");
        StringBuilder marks = new StringBuilder("school;period;pupil_id;subject;mark\n");
        for (int subject = 0; subject < SUBJECTS; subject++) {
            String row = "LARGE;2025-26/Y;P%%d;Предмет %d;%d\n".formatted(subject, 2 + subject % 4);
            marks.append(rows(PUPILS, row::formatted));
        }
        Files.writeString(folder.resolve("marks.csv"), marks);
        return folder;
    }

    private static String rows(int count, IntFunction<String> row) {
        return IntStream.rangeClosed(1, count).mapToObj(row).collect(Collectors.joining());
    }
}
