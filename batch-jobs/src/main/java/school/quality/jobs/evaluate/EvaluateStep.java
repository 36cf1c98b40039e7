package school.quality.jobs.evaluate;

import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
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

    EvaluateStep(Runs runs, SchoolsTogether together, SchoolResults results) {
        this.runs = runs;
        this.together = together;
        this.results = results;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        long runId = (long) context.getStepContext().getJobParameters().get(EvaluateJob.RUN_ID);
        ExecutionContext batch = context.getStepContext().getStepExecution().getExecutionContext();
        List<SchoolRun> open = runs.unfinished(runId, batch.getInt(FROM), batch.getInt(TO));
        if (!open.isEmpty()) {
            evaluate(open);
        }
        contribution.incrementWriteCount(open.size());
        return RepeatStatus.FINISHED;
    }

    private void evaluate(List<SchoolRun> schools) {
        together.evaluate(together.read(schools), (run, found) -> found.write(run.schoolRunId(), results));
        results.finish(schools.stream().map(SchoolRun::schoolRunId).toList());
    }
}
