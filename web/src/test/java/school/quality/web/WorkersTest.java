package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.TestDatabase;

/** Schools are evaluated by processes of their own; whatever becomes of these, the end is the one of a single process. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(120)
class WorkersTest {

    /** Three batches. */
    private static final String[] SCHOOLS =
            IntStream.range(0, 41).mapToObj("S%02d"::formatted).toArray(String[]::new);

    private static final String LAST_BATCH = "schools-000040";
    private static final String YEAR = "run --period " + SmallSchool.YEAR;

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcTemplate sql = new JdbcTemplate(database.dataSource());
    private Path folder = Path.of("");
    private EndState whole = new EndState(Map.of());
    private byte[] exported = {};
    private List<Worker> workers = List.of();

    /** A worker and what it says. */
    private record Worker(OtherProcess process, Path says) {

        String said() {
            try {
                return Files.readString(says);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        long pid() {
            return process.process().pid();
        }
    }

    @BeforeAll
    void evaluate_by_one_process(@TempDir Path temporary) {
        folder = temporary;
        System.setProperty("workers.joining", "60s");
        workers = List.of(worker("one"), worker("two"));
        assertThat(call("import " + SmallSchool.write(folder.resolve("schools"), SCHOOLS))
                        .exit())
                .isZero();
        assertThat(call(YEAR).exit()).isZero();
        whole = EndState.ofResults(sql);
        exported = export();
    }

    @AfterAll
    void close() {
        System.clearProperty("workers.joining");
        workers.forEach(worker -> worker.process().close());
        database.close();
    }

    @BeforeEach
    void forget_the_run() {
        workers = workers.stream()
                .map(worker -> worker.process().process().isAlive() ? worker : worker("another"))
                .toList();
        sql.execute("truncate result.run, result.school_run, result.figure, result.fact, result.sheet_line,"
                + " result.batch_under_way, batch_job_instance restart identity cascade");
    }

    @Test
    void two_workers_give_the_same_bytes_as_one_process() {
        await(() -> workers.stream().allMatch(worker -> worker.said().contains("ждёт расчётов")));

        Called run = call(YEAR + " --workers 2");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("работников: 2");
        assertThat(EndState.ofResults(sql)).isEqualTo(whole);
        assertThat(export()).isEqualTo(exported);
        assertThat(workers.get(0).said() + workers.get(1).said()).contains("партия со школы 41: школ 1");
    }

    @Test
    void the_batch_of_a_worker_that_is_killed_is_done_by_another() throws Exception {
        CompletableFuture<Called> run =
                whileLastSchoolIsHeld(worker -> worker.process().process().destroyForcibly());

        assertThat(run.join().exit()).isZero();
        assertThat(EndState.ofResults(sql)).isEqualTo(whole);
    }

    @Test
    void a_worker_that_hangs_loses_its_batch_and_can_write_nothing_when_it_comes_back() throws Exception {
        System.setProperty("workers.silence", "3s");
        Worker[] hanging = new Worker[1];
        CompletableFuture<Called> run = whileLastSchoolIsHeld(worker -> {
            hanging[0] = worker;
            signal("STOP", worker);
        });
        Called called = run.join();
        System.clearProperty("workers.silence");
        String before = hanging[0].said();
        signal("CONT", hanging[0]);
        await(() -> hanging[0].said().substring(before.length()).contains("снова на связи"));

        assertThat(called.exit()).isZero();
        assertThat(called.out()).contains("Работник замолчал");
        assertThat(EndState.ofResults(sql)).isEqualTo(whole);
    }

    @Test
    void a_worker_that_is_told_to_end_ends_its_batch() throws Exception {
        Worker[] ending = new Worker[1];
        CompletableFuture<Called> run = whileLastSchoolIsHeld(worker -> {
            ending[0] = worker;
            worker.process().process().destroy();
        });

        assertThat(run.join().exit()).isZero();
        assertThat(ending[0].process().process().onExit().join().exitValue()).isEqualTo(128 + 15);
        assertThat(ending[0].said()).contains("партия со школы 41");
        assertThat(EndState.ofResults(sql)).isEqualTo(whole);
    }

    @Test
    void a_school_that_throws_is_named_and_only_it_is_done_again() {
        sql.execute("alter table result.school_run add constraint broken check (finished_at is null or school_id <> "
                + sql.queryForObject("select school_id from school where code = 'S24'", Integer.class) + ") not valid");
        Called broken = call(YEAR + " --workers");
        sql.execute("alter table result.school_run drop constraint broken");
        List<Map<String, Object>> before = finished();

        assertThat(broken.exit()).isEqualTo(1);
        assertThat(broken.err().lines()).hasSize(1);
        assertThat(broken.err()).contains("S24").doesNotContain("S23", "S25");
        assertThat(workers.get(0).said() + workers.get(1).said()).contains("школ 9", "не рассчитаны школы: S24");
        assertThat(before).hasSize(40);
        assertThat(call(YEAR + " --workers").exit()).isZero();
        assertThat(finished()).hasSize(SCHOOLS.length).containsAll(before);
        assertThat(EndState.ofResults(sql)).isEqualTo(whole);
    }

    @Test
    void a_restart_of_the_database_is_waited_for() throws Exception {
        CompletableFuture<Called> run = whileLastSchoolIsHeld(worker -> restartDatabase());

        assertThat(run.join().exit()).isZero();
        assertThat(run.join().out()).contains("База данных снова отвечает");
        assertThat(EndState.ofResults(sql)).isEqualTo(whole);
    }

    /** The last, because it leaves no worker. */
    @Test
    @Order(Integer.MAX_VALUE)
    void where_nobody_joins_the_command_does_the_work_itself() {
        workers.forEach(worker -> signal("KILL", worker));
        await(() ->
                workers.stream().noneMatch(worker -> worker.process().process().isAlive()));
        System.setProperty("workers.joining", "1s");
        Called run = call(YEAR + " --workers");
        System.setProperty("workers.joining", "60s");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Работников нет");
        assertThat(EndState.ofResults(sql)).isEqualTo(whole);
    }

    private interface Blow {
        void to(Worker worker);
    }

    /** Begins a run of which one batch cannot end, and does something to the worker that has it. */
    private CompletableFuture<Called> whileLastSchoolIsHeld(Blow blow) throws Exception {
        try (Connection hold = database.dataSource().getConnection()) {
            hold.setAutoCommit(false);
            CompletableFuture<Called> run = CompletableFuture.supplyAsync(() -> call(YEAR + " --workers 2"));
            await(() ->
                    isHeld(hold) && finished().size() == 40 && has(LAST_BATCH).isPresent());
            blow.to(has(LAST_BATCH).orElseThrow());
            release(hold);
            return run;
        }
    }

    private static void release(Connection hold) {
        try {
            hold.rollback();
        } catch (SQLException gone) {
            // with the database, and the lock as well
        }
    }

    /** Holds the last school, so that its batch cannot come to its end. */
    private static boolean isHeld(Connection hold) {
        String last = "select from result.school_run where school_id = (select max(school_id) from school) for update";
        try (Statement statement = hold.createStatement()) {
            return statement.executeQuery(last).next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Worker> has(String batch) {
        return sql
                .queryForList(
                        "select b.worker from result.batch_under_way b join batch_step_execution s using (step_execution_id)"
                                + " where s.step_name like '%' || ? and b.schools > 0",
                        String.class, batch)
                .stream()
                .flatMap(name -> workers.stream().filter(worker -> name.endsWith(":" + worker.pid())))
                .findFirst();
    }

    /** As its users see one: all connections are gone, and for a while there are no new ones. */
    private void restartDatabase() {
        String name = database.url().replaceAll(".*/", "").replaceAll("[?].*", "");
        String beside = database.url().replace("/" + name, "/postgres");
        try (Connection other = DriverManager.getConnection(beside, database.user(), database.password());
                Statement statement = other.createStatement()) {
            statement.execute("alter database " + name + " allow_connections false");
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
            Thread.sleep(2000);
            statement.execute("alter database " + name + " allow_connections true");
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Map<String, Object>> finished() {
        return sql.queryForList(
                "select school_run_id, finished_at from result.school_run where finished_at is not null");
    }

    private byte[] export() {
        Path file = folder.resolve("indicators.json");
        assertThat(call("export indicators --period " + SmallSchool.YEAR + " --format json --out " + file)
                        .exit())
                .isZero();
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Worker worker(String name) {
        Path says = folder.resolve(name + "-" + System.nanoTime());
        return new Worker(OtherProcess.telling(ProcessBuilder.Redirect.to(says.toFile()), settings(), "worker"), says);
    }

    private static void signal(String name, Worker worker) {
        try {
            assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(worker.pid()))
                            .start()
                            .waitFor())
                    .isZero();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier moment) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        try {
            while (!moment.getAsBoolean()) {
                assertThat(System.nanoTime()).isLessThan(end);
                Thread.sleep(5);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Called call(String line) {
        return Called.with(settings(), line);
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("VSOKO_HOME", folder.resolve("home").toString());
        settings.put("VSOKO_DB_URL", database.url());
        settings.put("VSOKO_DB_USER", String.valueOf(database.user()));
        settings.put("VSOKO_DB_PASSWORD", String.valueOf(database.password()));
        return settings;
    }
}
