package school.quality.jobs.evaluate;

import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import school.quality.jobs.store.batches.BatchesUnderWay;
import school.quality.jobs.store.results.Runs;
import school.quality.jobs.store.results.SchoolResults;
import school.quality.jobs.store.results.SchoolRun;

/** Evaluates one batch of schools in one transaction; schools that are finished already are left alone. */
final class EvaluateStep implements Tasklet {

    static final String FROM = "fromSchool";
    static final String TO = "toSchool";

    private final Runs runs;
    private final SchoolsTogether together;
    private final SchoolResults results;
    private final BatchesUnderWay underWay;

    EvaluateStep(Runs runs, SchoolsTogether together, SchoolResults results, BatchesUnderWay underWay) {
        this.runs = runs;
        this.together = together;
        this.results = results;
        this.underWay = underWay;
    }

    /** Schools are counted as read, rows of results as written. */
    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        StepExecution batch = context.getStepContext().getStepExecution();
        List<SchoolRun> open = runs.unfinished(
                runOf(batch),
                batch.getExecutionContext().getInt(FROM),
                batch.getExecutionContext().getInt(TO));
        if (!open.isEmpty()) {
            contribution.incrementWriteCount(evaluate(batch.getId(), open));
        }
        open.forEach(school -> contribution.incrementReadCount());
        return RepeatStatus.FINISHED;
    }

    /** The run that a batch belongs to. */
    static long runOf(StepExecution batch) {
        Long run = batch.getJobExecution().getJobParameters().getLong(EvaluateJob.RUN_ID);
        if (run == null) {
            throw new IllegalStateException("A batch without a run");
        }
        return run;
    }

    private long evaluate(long batch, List<SchoolRun> schools) {
        BatchTold told = new BatchTold(underWay, batch, schools.size());
        told.begin();
        together.evaluate(together.read(schools), (run, found) -> {
            found.write(run.schoolRunId(), results);
            told.school();
        });
        results.finish(schools.stream().map(SchoolRun::schoolRunId).toList());
        return underWay.written();
    }
}
