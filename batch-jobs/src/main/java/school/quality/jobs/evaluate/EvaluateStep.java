package school.quality.jobs.evaluate;

import java.util.List;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import school.quality.jobs.store.results.Runs;
import school.quality.jobs.store.results.SchoolRun;

/** Evaluates one batch of schools in one transaction; schools that are finished already are left alone. */
final class EvaluateStep implements Tasklet {

    static final String FROM = "fromSchool";
    static final String TO = "toSchool";

    private final Runs runs;
    private final SchoolsApart schools;

    EvaluateStep(Runs runs, SchoolsApart schools) {
        this.runs = runs;
        this.schools = schools;
    }

    /** Schools are counted as read, rows of results as written. A batch of which a school failed has failed; the others are kept. */
    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        StepExecution batch = context.getStepContext().getStepExecution();
        List<SchoolRun> open = runs.unfinished(
                runOf(batch),
                batch.getExecutionContext().getInt(FROM),
                batch.getExecutionContext().getInt(TO));
        SchoolsApart.Ended ended = schools.evaluate(batch.getId(), open);
        contribution.incrementWriteCount(ended.rows());
        for (int done = ended.failed().size(); done < open.size(); done++) {
            contribution.incrementReadCount();
        }
        if (!ended.failed().isEmpty()) {
            contribution.setExitStatus(failed(ended.failed()));
            batch.setStatus(BatchStatus.FAILED);
        }
        return RepeatStatus.FINISHED;
    }

    private static ExitStatus failed(List<String> codes) {
        return ExitStatus.FAILED.addExitDescription(String.join(" ", codes));
    }

    /** Codes of the schools of an ended batch that could not be evaluated; empty where the batch as a whole could not. */
    static List<String> brokenOf(StepExecution batch) {
        String codes = batch.getExitStatus().getExitDescription();
        return codes.isEmpty() || !batch.getFailureExceptions().isEmpty() ? List.of() : List.of(codes.split(" "));
    }

    /** The run that a batch belongs to. */
    static long runOf(StepExecution batch) {
        Long run = batch.getJobExecution().getJobParameters().getLong(EvaluateJob.RUN_ID);
        if (run == null) {
            throw new IllegalStateException("A batch without a run");
        }
        return run;
    }
}
