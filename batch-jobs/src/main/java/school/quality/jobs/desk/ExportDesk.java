package school.quality.jobs.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import school.quality.jobs.export.ExportJob;
import school.quality.jobs.export.ExportJob.Parameter;
import school.quality.jobs.store.journal.HandedOut;
import school.quality.jobs.store.journal.Journal;
import school.quality.jobs.store.lists.ListKind;
import school.quality.jobs.store.results.FinishedRuns;
import school.quality.jobs.store.results.ResultFilter;

/** Writes results of finished runs into files. */
public final class ExportDesk {

    private final Job job;
    private final JobOperator operator;
    private final FinishedRuns runs;
    private final Journal journal;

    ExportDesk(Job job, JobOperator operator, FinishedRuns runs, Journal journal) {
        this.job = job;
        this.operator = operator;
        this.runs = runs;
        this.journal = journal;
    }

    /**
     * Writes the file whole; where it cannot be written an older one stays.
     *
     * @throws ExportRefused with the reason
     */
    public void export(ExportRequest request) {
        boolean names = request.what() == ExportRequest.What.PAYROLL;
        export(
                wanted(request),
                schools -> new HandedOut(
                        name(request.what()),
                        Optional.of(request.period()),
                        schools,
                        request.form().name(),
                        names,
                        request.by()),
                parameters(request));
    }

    /**
     * Writes the lists behind the figures, as the newest finished runs saw the data.
     *
     * @throws ExportRefused with the reason
     */
    public void export(ListRequest request) {
        export(
                request.results(),
                schools -> new HandedOut(
                        "lists",
                        Optional.of(request.period()),
                        schools,
                        request.form().name(),
                        request.names(),
                        request.by()),
                parameters(request));
    }

    /** Entered in the journal before the file is there: what left the program has an entry, whatever happens then. */
    private void export(ResultFilter wanted, Function<List<String>, HandedOut> entry, JobParametersBuilder parameters) {
        List<String> schools =
                runs.of(wanted).stream().map(FinishedRuns.FinishedRun::school).toList();
        if (schools.isEmpty()) {
            throw ExportRefused.nothingEvaluated(wanted.period());
        }
        journal.enter(entry.apply(schools));
        JobExecution execution = start(parameters
                .addString(Parameter.NUMBER.name(), UUID.randomUUID().toString())
                .toJobParameters());
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw execution.getAllFailureExceptions().stream()
                    .findFirst()
                    .map(ExportRefused::failed)
                    .orElseGet(() -> ExportRefused.failed(null));
        }
    }

    /** As it is written on the command line. */
    private static String name(ExportRequest.What what) {
        return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Figures do not depend on a regulation. */
    private static ResultFilter wanted(ExportRequest request) {
        boolean figures = EnumSet.of(
                        ExportRequest.What.INDICATORS, ExportRequest.What.FORECAST, ExportRequest.What.TRACE)
                .contains(request.what());
        return new ResultFilter(request.period(), request.schools(), figures ? Optional.empty() : request.regulation());
    }

    private JobExecution start(JobParameters parameters) {
        try {
            return operator.start(job, parameters);
        } catch (Exception e) {
            throw ExportRefused.failed(e);
        }
    }

    private static JobParametersBuilder parameters(ExportRequest request) {
        return results(request.what().name(), wanted(request))
                .addString(Parameter.FORM.name(), request.form().name())
                .addString(Parameter.LETTERS.name(), request.letters().name())
                .addString(Parameter.LANGUAGE.name(), request.language().toLanguageTag())
                .addString(
                        Parameter.FILE.name(), request.file().toAbsolutePath().toString());
    }

    private static JobParametersBuilder parameters(ListRequest request) {
        String lists = request.lists().stream().map(ListKind::name).sorted().collect(Collectors.joining("\n"));
        return results(ExportJob.LISTS, request.results())
                .addString(Parameter.LISTS.name(), lists)
                .addString(Parameter.NAMES.name(), Boolean.toString(request.names()))
                .addString(Parameter.FORM.name(), request.form().name())
                .addString(Parameter.LANGUAGE.name(), request.language().toLanguageTag())
                .addString(
                        Parameter.FILE.name(), request.file().toAbsolutePath().toString());
    }

    private static JobParametersBuilder results(String what, ResultFilter wanted) {
        return new JobParametersBuilder()
                .addString(Parameter.WHAT.name(), what)
                .addString(Parameter.PERIOD.name(), wanted.period())
                .addString(Parameter.SCHOOLS.name(), String.join("\n", wanted.schools()))
                .addString(Parameter.REGULATION.name(), wanted.regulation().orElse(""));
    }
}
