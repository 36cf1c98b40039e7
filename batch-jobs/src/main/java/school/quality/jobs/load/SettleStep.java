package school.quality.jobs.load;

import javax.sql.DataSource;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.ApplicationEventPublisher;
import school.quality.jobs.store.loading.LoadProgress;
import school.quality.jobs.store.loading.LoadRequest;
import school.quality.jobs.store.loading.Loads;
import school.quality.jobs.store.loading.Settlement;
import school.quality.jobs.store.loading.UsualTerms;

/** Checks the staged rows against each other and the database, merges them, and closes the load: all or nothing. */
final class SettleStep implements Tasklet {

    private final DataSource database;
    private final Loads loads;
    private final StoreLines lines;
    private final UsualTerms terms;
    private final ApplicationEventPublisher events;

    SettleStep(DataSource database, Loads loads, StoreLines lines, UsualTerms terms, ApplicationEventPublisher events) {
        this.database = database;
        this.loads = loads;
        this.lines = lines;
        this.terms = terms;
        this.events = events;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        long loadId = contribution.getStepExecution().getJobParameters().getLong(LoadJob.LOAD_ID);
        events.publishEvent(new LoadProgress(loadId, "", "", 0));
        LoadRequest request = loads.request(loadId);
        lines.of(loadId).settle(newSchools -> {
            new Settlement(database, loadId, request, terms).run(newSchools);
            loads.finish(loadId, request.dryRun());
        });
        return RepeatStatus.FINISHED;
    }
}
