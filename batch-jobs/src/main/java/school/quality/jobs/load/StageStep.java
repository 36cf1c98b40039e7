package school.quality.jobs.load;

import javax.sql.DataSource;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.store.loading.LoadRequest;
import school.quality.jobs.store.loading.Loads;
import school.quality.jobs.store.loading.Staging;

/** Reads all files of a load into its staging tables. */
final class StageStep implements Tasklet {

    private final DataSource database;
    private final TransactionTemplate undoable;
    private final Loads loads;
    private final ApplicationEventPublisher events;

    StageStep(
            DataSource database,
            PlatformTransactionManager transactions,
            Loads loads,
            ApplicationEventPublisher events) {
        this.database = database;
        this.undoable = new TransactionTemplate(transactions);
        this.undoable.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.loads = loads;
        this.events = events;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        long loadId = contribution.getStepExecution().getJobParameters().getLong(LoadJob.LOAD_ID);
        LoadRequest request = loads.request(loadId);
        loads.startOver(loadId);
        Staging staging = new Staging(database, loadId);
        staging.create();
        FoundFiles found = FoundFiles.in(request.paths());
        found.notes().forEach(loads.notes(loadId)::add);
        FileStaging files = new FileStaging(loadId, request, loads, staging, undoable, events);
        found.files().forEach(files::stage);
        return RepeatStatus.FINISHED;
    }
}
