package school.quality.jobs.load;

import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.store.loading.LoadProgress;
import school.quality.jobs.store.loading.LoadRequest;
import school.quality.jobs.store.loading.Loads;
import school.quality.jobs.store.loading.Staging;
import school.quality.jobs.store.loading.StoreLine;

/** Reads all files of a load into its staging tables. */
final class StageStep implements Tasklet {

    private final DataSource database;
    private final TransactionTemplate own;
    private final Loads loads;
    private final StoreLines lines;
    private final ApplicationEventPublisher events;

    StageStep(
            DataSource database,
            PlatformTransactionManager transactions,
            Loads loads,
            StoreLines lines,
            ApplicationEventPublisher events) {
        this.database = database;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.loads = loads;
        this.lines = lines;
        this.events = events;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        long loadId = contribution.getStepExecution().getJobParameters().getLong(LoadJob.LOAD_ID);
        LoadRequest request = loads.request(loadId);
        loads.startOver(loadId);
        Staging staging = new Staging(database, loadId);
        own.executeWithoutResult(status -> staging.create());
        staging.enter();
        FoundFiles found = FoundFiles.in(request.paths());
        found.notes().forEach(loads.notes(loadId)::add);
        StoreLine line = lines.begin(loadId, request.dryRun());
        AtomicReference<@Nullable LoadProgress> progress = new AtomicReference<>();
        TableReading reading = new TableReading(loadId, request.school(), staging, line, progress);
        SchoolsOfFiles schools = new SchoolsOfFiles(line, reading, found.files());
        try (OpenTables open = new OpenTables();
                Lanes lanes = new Lanes(own, () -> tell(progress.getAndSet(null)))) {
            FileStaging files = new FileStaging(loadId, loads, staging, schools, open, lanes, reading);
            found.files().forEach(files::stage);
            files.finish();
        }
        return RepeatStatus.FINISHED;
    }

    /** Whoever listens does so in the thread that called. */
    private void tell(@Nullable LoadProgress progress) {
        if (progress != null) {
            events.publishEvent(progress);
        }
    }
}
