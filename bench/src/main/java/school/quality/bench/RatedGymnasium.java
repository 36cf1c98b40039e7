package school.quality.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import school.quality.engine.rulebook.RuleBook;
import school.quality.jobs.Office;
import school.quality.jobs.desk.Desks;
import school.quality.jobs.desk.RunDesk;
import school.quality.jobs.desk.RunRequest;
import school.quality.jobs.store.results.Kept;
import school.quality.jobs.store.results.SchoolResults;

/** The bundled gymnasium with its regulation in force, and programs that keep more or less of what they find. */
final class RatedGymnasium implements AutoCloseable {

    private static final String PERIOD = "2025-26/Y";
    private static final Path SAMPLES = Path.of(System.getProperty("vsoko.root"), "samples");

    private final Office office = new Office();
    /** Left open until the end: each would close the connections of the office with itself. */
    private final Map<Kept, AnnotationConfigApplicationContext> programs = new EnumMap<>(Kept.class);

    static RatedGymnasium loaded() {
        RatedGymnasium gymnasium = new RatedGymnasium();
        gymnasium.office.load(SAMPLES.resolve("gymnasium"), "G1", "2025/26");
        gymnasium.office.publish("G1", regulation());
        return gymnasium;
    }

    private static byte[] regulation() {
        try {
            return Files.readAllBytes(SAMPLES.resolve("regulation/gymnasium.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JdbcTemplate database() {
        return office.jdbc();
    }

    /** Runs the year anew; the nanoseconds it took. */
    long run(Kept kept) {
        RunDesk desk = programs.computeIfAbsent(kept, this::program).getBean(RunDesk.class);
        long begin = System.nanoTime();
        desk.run(new RunRequest(PERIOD, List.of(), Optional.empty(), Optional.empty(), true));
        return System.nanoTime() - begin;
    }

    private AnnotationConfigApplicationContext program(Kept kept) {
        AnnotationConfigApplicationContext program = new AnnotationConfigApplicationContext();
        program.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        program.registerBean("dataSource", DataSource.class, office::dataSource);
        program.registerBean("ruleBook", RuleBook.class, () -> office.bean(RuleBook.class));
        program.registerBean("schoolResults", SchoolResults.class, () -> new SchoolResults(office.jdbc(), kept));
        program.register(Program.class);
        program.refresh();
        return program;
    }

    /** Bytes of each table of results with its indexes. */
    Map<String, Long> sizes() {
        Map<String, Long> sizes = new TreeMap<>();
        database()
                .query(
                        "select c.oid::regclass::text, pg_total_relation_size(c.oid) from pg_class c"
                                + " where c.relnamespace = 'result'::regnamespace and c.relkind = 'r'",
                        row -> {
                            sizes.put(row.getString(1), row.getLong(2));
                        });
        return sizes;
    }

    @Override
    public void close() {
        office.close();
    }

    @Configuration
    @EnableBatchProcessing
    @EnableJdbcJobRepository
    @Import(Desks.class)
    static class Program {

        @Bean
        PlatformTransactionManager transactionManager(DataSource database) {
            return new JdbcTransactionManager(database);
        }
    }
}
