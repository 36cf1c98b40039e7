package school.quality.jobs.load;

import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.PlatformTransactionManager;
import school.quality.jobs.settings.SettingsFile;
import school.quality.jobs.store.loading.LoadReports;
import school.quality.jobs.store.loading.Loads;
import school.quality.jobs.store.loading.PlannedTables;
import school.quality.jobs.store.loading.UsualTerms;

/** The job "load": stage the rows of all files, then settle them; each step is one transaction. */
@Configuration(proxyBeanMethods = false)
@Import(SettingsFile.class)
public class LoadJob {

    public static final String NAME = "load";
    /** The only parameter: the number of the load, under which the register keeps the request. */
    public static final String LOAD_ID = "load";

    @Bean
    Loads loads(DataSource database, PlatformTransactionManager transactions) {
        return new Loads(database, transactions);
    }

    @Bean
    LoadReports loadReports(DataSource database) {
        return new LoadReports(database);
    }

    @Bean
    PlannedTables plannedTables(DataSource database) {
        return new PlannedTables(database);
    }

    /** As the settings file says, the usual where it is silent. */
    @Bean
    @Lazy(false)
    UsualTerms usualTerms(SettingsFile settings) {
        return UsualTerms.OF_MOST_SCHOOLS.as(name -> settings.days("terms." + name));
    }

    @Bean
    Job loadJob(
            JobRepository repository,
            PlatformTransactionManager transactions,
            DataSource database,
            Loads loads,
            UsualTerms usual,
            ApplicationEventPublisher events) {
        // Staged rows of a killed run are not trusted: a restart stages anew.
        StoreLines lines = new StoreLines(database, transactions);
        Step stage = new StepBuilder("load.stage", repository)
                .tasklet(new StageStep(database, transactions, loads, lines, events), transactions)
                .allowStartIfComplete(true)
                .build();
        Step settle = new StepBuilder("load.settle", repository)
                .tasklet(new SettleStep(database, loads, lines, usual, events), transactions)
                .build();
        return new JobBuilder(NAME, repository)
                .listener(lines)
                .start(stage)
                .next(settle)
                .build();
    }
}
