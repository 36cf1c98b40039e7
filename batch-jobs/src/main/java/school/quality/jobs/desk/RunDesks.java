package school.quality.jobs.desk;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import school.quality.engine.rulebook.RuleBook;
import school.quality.jobs.evaluate.BatchStores;
import school.quality.jobs.evaluate.BatchTaker;
import school.quality.jobs.evaluate.EvaluateJobs;
import school.quality.jobs.method.NormsOfSchools;
import school.quality.jobs.settings.SettingsFile;
import school.quality.jobs.store.results.BaseRuns;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.Runs;

/** The desks that evaluate: one begins runs, the other lends a hand to runs that others began. */
@Configuration(proxyBeanMethods = false)
class RunDesks {

    private static final Duration USUAL_JOINING = Duration.ofSeconds(30);
    private static final Duration USUAL_SILENCE = Duration.ofSeconds(60);
    private static final int MOST_DAYS_KEPT = 36_500;

    @Bean
    @Lazy(false)
    WorkerSettings workerSettings(SettingsFile settings) {
        return new WorkerSettings(
                settings.time("workers.joining", USUAL_JOINING), settings.time("workers.silence", USUAL_SILENCE));
    }

    @Bean
    @Lazy(false)
    RetentionSettings retentionSettings(SettingsFile settings) {
        return new RetentionSettings(settings.number("results.keep-days", 0, MOST_DAYS_KEPT, 0));
    }

    @Bean
    RunDesk runDesk(
            EvaluateJobs jobs,
            JobOperator operator,
            JobRepository repository,
            DataSource database,
            Runs runs,
            Regulations regulations,
            BaseRuns bases,
            NormsOfSchools norms,
            RuleBook rules,
            BatchStores stores,
            WorkerSettings settings) {
        return new RunDesk(
                jobs, operator, repository, database, runs, regulations, bases, norms, rules, stores, settings);
    }

    @Bean
    WorkerDesk workerDesk(BatchTaker taker, BatchStores stores, RuleBook rules) {
        return new WorkerDesk(taker, stores, rules);
    }
}
