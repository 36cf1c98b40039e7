package school.quality.jobs;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import school.quality.jobs.desk.Desks;
import school.quality.jobs.desk.LoadDesk;
import school.quality.jobs.desk.RegulationDesk;
import school.quality.jobs.desk.RegulationRequest;
import school.quality.jobs.desk.RunDesk;
import school.quality.jobs.desk.RunReport;
import school.quality.jobs.desk.RunRequest;
import school.quality.jobs.desk.WorkPagesDesks;
import school.quality.jobs.store.IndicatorRow;
import school.quality.jobs.store.access.RowSecurity;
import school.quality.jobs.store.loading.LoadReport;
import school.quality.jobs.store.loading.LoadRequest;
import school.quality.jobs.store.results.Figures;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.ResultFilter;
import school.quality.rules.BundledRules;
import school.quality.rules.Programme;

/** A database of its own with all the desks that work on it. */
public final class Office implements AutoCloseable {

    private final TestDatabase database;
    private final RowSecurity rows;
    private final AnnotationConfigApplicationContext program = new AnnotationConfigApplicationContext();

    public Office() {
        this(TestDatabase.fresh());
    }

    /** An office on a database that has been filled already; it is closed with the office. */
    public static Office of(TestDatabase database) {
        return new Office(database);
    }

    private Office(TestDatabase database) {
        this.database = database;
        this.rows = new RowSecurity(database.dataSource());
        program.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        program.registerBean("dataSource", DataSource.class, () -> rows);
        program.registerBean("ruleBook", RuleBook.class, Rules::opened);
        program.register(Program.class);
        program.refresh();
    }

    /** An office that goes on from where this one is; this one works no more and has only to be closed. */
    public Office copy() {
        program.close();
        return new Office(database.copy());
    }

    /** Opened once for all offices of a JVM, because that takes longer than a small school. */
    private static final class Rules {

        private static final RuleBook OPENED = BundledRules.open(Programme.bundled());

        static RuleBook opened() {
            return OPENED;
        }
    }

    @Configuration
    @EnableBatchProcessing
    @EnableJdbcJobRepository
    @Import({Desks.class, WorkPagesDesks.class})
    static class Program {

        @Bean
        PlatformTransactionManager transactionManager(DataSource database) {
            return new JdbcTransactionManager(database);
        }
    }

    public LoadReport load(LoadRequest request) {
        return bean(LoadDesk.class).load(request);
    }

    public LoadReport load(Path path, String school, String year) {
        return load(LoadRequest.of(path).forSchool(school).forYear(year));
    }

    public LoadReport load(Path... paths) {
        return load(LoadRequest.of(paths));
    }

    /** Imports a regulation for a school and leads it into force. */
    public void publish(String school, byte[] json) {
        RegulationDesk desk = bean(RegulationDesk.class);
        RegulationDesk.Draft draft = desk.take(json, Optional.of(school), "editor");
        RegulationRequest director =
                RegulationRequest.of(draft.code(), Optional.of(school)).by("director");
        desk.check(director);
        desk.confirmRehearsal(director);
        desk.approve(director);
        desk.publish(director);
    }

    public void publish(String school, String json) {
        publish(school, json.getBytes(StandardCharsets.UTF_8));
    }

    public RunReport run(String period, String... schools) {
        return run(new RunRequest(period, List.of(schools), Optional.empty()));
    }

    public RunReport run(RunRequest request) {
        return bean(RunDesk.class).run(request);
    }

    public List<IndicatorRow> figures(String period) {
        try (Stream<IndicatorRow> rows = new Figures(jdbc()).of(all(period))) {
            return rows.toList();
        }
    }

    public static ResultFilter all(String period) {
        return new ResultFilter(period, List.of(), Optional.empty());
    }

    public JdbcTemplate jdbc() {
        return new JdbcTemplate(rows);
    }

    /** How many rows a table has, or that and a condition on them. */
    public int count(String table) {
        Integer rows = jdbc().queryForObject("select count(*)::integer from " + table, Integer.class);
        return rows == null ? 0 : rows;
    }

    public DataSource dataSource() {
        return rows;
    }

    /** For a program of its own that is started on this database. */
    public TestDatabase database() {
        return database;
    }

    public Regulations regulations() {
        return bean(Regulations.class);
    }

    /** What limits the desks to what a person may see; only after {@link RowSecurity#open}. */
    public RowSecurity rows() {
        return rows;
    }

    /** One of several desks of a kind, by its name. */
    public <T> T bean(String name, Class<T> kind) {
        return program.getBean(name, kind);
    }

    public <T> T bean(Class<T> kind) {
        return program.getBean(kind);
    }

    @Override
    public void close() {
        program.close();
        database.close();
    }
}
