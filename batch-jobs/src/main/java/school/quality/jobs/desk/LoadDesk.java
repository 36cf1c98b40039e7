package school.quality.jobs.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import school.quality.jobs.load.FoundFiles;
import school.quality.jobs.load.LoadFingerprint;
import school.quality.jobs.load.LoadJob;
import school.quality.jobs.load.RejectedRows;
import school.quality.jobs.store.journal.HandedOut;
import school.quality.jobs.store.journal.Journal;
import school.quality.jobs.store.loading.LoadReport;
import school.quality.jobs.store.loading.LoadReports;
import school.quality.jobs.store.loading.LoadRequest;
import school.quality.jobs.store.loading.Loads;
import school.quality.jobs.store.loading.OpenLoad;
import school.quality.jobs.store.loading.PlannedTables;

/** Takes files of a school in and tells what became of them. */
public final class LoadDesk {

    private final Job job;
    private final JobOperator operator;
    private final JobRepository repository;
    private final Loads loads;
    private final LoadReports reports;
    private final PlannedTables tables;
    private final Journal journal;

    LoadDesk(
            Job job,
            JobOperator operator,
            JobRepository repository,
            Loads loads,
            LoadReports reports,
            PlannedTables tables,
            Journal journal) {
        this.job = job;
        this.operator = operator;
        this.repository = repository;
        this.loads = loads;
        this.reports = reports;
        this.tables = tables;
        this.journal = journal;
    }

    /**
     * Loads files and folders as one load. The same call after a crash finishes what was begun. Progress is published as
     * {@link school.quality.jobs.store.loading.LoadProgress}.
     *
     * @throws LoadFailed if nothing was changed because of an unexpected failure
     */
    public LoadReport load(LoadRequest request) {
        String fingerprint = LoadFingerprint.of(request, FoundFiles.in(request.paths()));
        try (OpenLoad load = loads.begin(fingerprint, request)) {
            JobExecution execution = run(load.id());
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                loads.fail(load.id());
                throw LoadFailed.because(load.id(), execution.getAllFailureExceptions());
            }
            if (!request.dryRun()) {
                tables.renew(load.id());
            }
            return reports.of(load.id());
        }
    }

    /**
     * Writes the rejected rows of a load as a workbook to correct and load again; false if there are none.
     *
     * @param by who asks, as far as known
     */
    public boolean writeRejectedRows(long loadId, Path workbook, Locale language, Optional<String> by) {
        List<String> schools = reports.schoolsWithRejections(loadId);
        journal.enter(new HandedOut("rejected " + loadId, Optional.empty(), schools, "XLSX", true, by));
        return new RejectedRows(reports).write(loadId, workbook, language);
    }

    private JobExecution run(long loadId) {
        JobParameters parameters =
                new JobParametersBuilder().addLong(LoadJob.LOAD_ID, loadId).toJobParameters();
        try {
            JobInstance begun = repository.getJobInstance(LoadJob.NAME, parameters);
            if (begun == null) {
                return operator.start(job, parameters);
            }
            JobExecution last = repository.getLastJobExecution(begun);
            return operator.restart(last.isRunning() ? operator.recover(last) : last);
        } catch (Exception e) {
            loads.fail(loadId);
            throw new LoadFailed(loadId, e);
        }
    }
}
