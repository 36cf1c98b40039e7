package school.quality.jobs.desk;

import java.util.Optional;
import java.util.UUID;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import school.quality.jobs.export.ExportJob.Parameter;
import school.quality.jobs.store.results.FinishedRuns;
import school.quality.jobs.store.results.ResultFilter;

/** Writes results of finished runs into files. */
public final class ExportDesk {

    private final Job job;
    private final JobOperator operator;
    private final FinishedRuns runs;

    ExportDesk(Job job, JobOperator operator, FinishedRuns runs) {
        this.job = job;
        this.operator = operator;
        this.runs = runs;
    }

    /**
     * Writes the file whole; where it cannot be written an older one stays.
     *
     * @throws ExportRefused with the reason
     */
    public void export(ExportRequest request) {
        if (runs.of(wanted(request)).isEmpty()) {
            throw new ExportRefused(ExportRefused.Code.NOTHING_EVALUATED, null);
        }
        JobExecution execution = start(request);
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw execution.getAllFailureExceptions().stream()
                    .findFirst()
                    .map(ExportRefused::because)
                    .orElseGet(() -> new ExportRefused(ExportRefused.Code.FAILED, null));
        }
    }

    /** Figures do not depend on a regulation. */
    private static ResultFilter wanted(ExportRequest request) {
        boolean figures =
                request.what() == ExportRequest.What.INDICATORS || request.what() == ExportRequest.What.FORECAST;
        return new ResultFilter(request.period(), request.schools(), figures ? Optional.empty() : request.regulation());
    }

    private JobExecution start(ExportRequest request) {
        try {
            return operator.start(job, parameters(request));
        } catch (Exception e) {
            throw new ExportRefused(ExportRefused.Code.FAILED, e);
        }
    }

    private static JobParameters parameters(ExportRequest request) {
        return new JobParametersBuilder()
                .addString(Parameter.WHAT.name(), request.what().name())
                .addString(Parameter.FORM.name(), request.form().name())
                .addString(Parameter.PERIOD.name(), request.period())
                .addString(Parameter.SCHOOLS.name(), String.join("\n", request.schools()))
                .addString(
                        Parameter.REGULATION.name(),
                        wanted(request).regulation().orElse(""))
                .addString(Parameter.LANGUAGE.name(), request.language().toLanguageTag())
                .addString(
                        Parameter.FILE.name(), request.file().toAbsolutePath().toString())
                .addString(Parameter.NUMBER.name(), UUID.randomUUID().toString())
                .toJobParameters();
    }
}
