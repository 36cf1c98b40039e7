package school.quality.jobs.evaluate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import school.quality.engine.regulation.Regulation;
import school.quality.jobs.TestDatabase;
import school.quality.jobs.desk.Desks;
import school.quality.jobs.desk.LoadDesk;
import school.quality.jobs.desk.RunDesk;
import school.quality.jobs.desk.RunReport;
import school.quality.jobs.desk.RunRequest;
import school.quality.jobs.regulation.RegulationJson;
import school.quality.jobs.store.IndicatorRow;
import school.quality.jobs.store.loading.LoadReport;
import school.quality.jobs.store.loading.LoadRequest;
import school.quality.jobs.store.results.Figures;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.ResultFilter;

/** A database of its own with the desks that load into it and evaluate it. */
public final class EvaluationOffice implements AutoCloseable {

    private final TestDatabase database = TestDatabase.fresh();
    private final AnnotationConfigApplicationContext program = new AnnotationConfigApplicationContext();

    public EvaluationOffice() {
        program.registerBean("dataSource", DataSource.class, database::dataSource);
        program.register(Program.class);
        program.refresh();
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

    public LoadReport load(Path path, String school, String year) {
        return program.getBean(LoadDesk.class)
                .load(LoadRequest.of(path).forSchool(school).forYear(year));
    }

    public LoadReport load(Path path) {
        return program.getBean(LoadDesk.class).load(LoadRequest.of(path));
    }

    /** Imports a regulation for a school and publishes it. */
    void publish(String school, byte[] json) {
        Regulation regulation = RegulationJson.read(json);
        String body = new String(RegulationJson.write(regulation), StandardCharsets.UTF_8);
        int schoolId = schoolId(school);
        regulations().keep(schoolId, regulation, body, "editor");
        regulations()
                .publish(
                        regulations()
                                .versions(schoolId, regulation.code())
                                .get(0)
                                .regulationId(),
                        "director");
    }

    public RunReport run(String period, String... schools) {
        return program.getBean(RunDesk.class).run(new RunRequest(period, List.of(schools), Optional.empty()));
    }

    public List<IndicatorRow> figures(String period) {
        try (Stream<IndicatorRow> rows = new Figures(jdbc()).of(all(period))) {
            return rows.toList();
        }
    }

    static ResultFilter all(String period) {
        return new ResultFilter(period, List.of(), Optional.empty());
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(database.dataSource());
    }

    Regulations regulations() {
        return program.getBean(Regulations.class);
    }

    <T> T bean(Class<T> kind) {
        return program.getBean(kind);
    }

    private int schoolId(String code) {
        Integer id = jdbc().queryForObject("select school_id from school where code = ?", Integer.class, code);
        return id == null ? 0 : id;
    }

    @Override
    public void close() {
        program.close();
        database.close();
    }
}
