package school.quality.jobs.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import school.quality.engine.rulebook.RuleBook;
import school.quality.jobs.evaluate.BatchStores;
import school.quality.jobs.evaluate.EvaluateJob;
import school.quality.jobs.evaluate.EvaluateJobs;
import school.quality.jobs.evaluate.PeriodLost;
import school.quality.jobs.evaluate.WayOfRunning;
import school.quality.jobs.method.NormsOfSchools;
import school.quality.jobs.store.facts.AskedSchool;
import school.quality.jobs.store.results.BaseRuns;
import school.quality.jobs.store.results.NormSet;
import school.quality.jobs.store.results.OpenRun;
import school.quality.jobs.store.results.PeriodClaim;
import school.quality.jobs.store.results.PlannedSchool;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.RunPlan;
import school.quality.jobs.store.results.RunState;
import school.quality.jobs.store.results.Runs;

/** Evaluates a period: starts it, takes it up after a crash, or says that nothing has changed. */
public final class RunDesk {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final EvaluateJobs jobs;
    private final JobOperator operator;
    private final JobRepository repository;
    private final DataSource database;
    private final Runs runs;
    private final Regulations regulations;
    private final BaseRuns bases;
    private final NormsOfSchools norms;
    private final RuleBook rules;
    private final BatchStores stores;
    private final WorkerSettings settings;

    RunDesk(
            EvaluateJobs jobs,
            JobOperator operator,
            JobRepository repository,
            DataSource database,
            Runs runs,
            Regulations regulations,
            BaseRuns bases,
            NormsOfSchools norms,
            RuleBook rules,
            BatchStores stores,
            WorkerSettings settings) {
        this.jobs = jobs;
        this.operator = operator;
        this.repository = repository;
        this.database = database;
        this.runs = runs;
        this.regulations = regulations;
        this.bases = bases;
        this.norms = norms;
        this.rules = rules;
        this.stores = stores;
        this.settings = settings;
    }

    /**
     * Evaluates, rates and allots the schools whose data, settings, norms, regulations, rules or results of earlier periods have
     * changed since their last result; the others keep it. The same call after a crash finishes what was begun.
     *
     * @throws RunRefused with the reason
     */
    public RunReport run(RunRequest request) {
        return run(request, 0);
    }

    /**
     * The same by worker processes.
     *
     * @param workers how many are waited for; 0: this process evaluates by itself
     */
    public RunReport run(RunRequest request, int workers) {
        // planned under the claim: what another process has just finished must not be followed by an older state of the
        // data
        try (PeriodClaim claim = claim(request)) {
            awaitRest(claim, request.period());
            List<PlannedSchool> schools = plan(request);
            OpenRun run = runs.begin(new RunPlan(
                    request.period(),
                    fingerprint(schools, request.anew()),
                    rules.version().toString(),
                    schools,
                    request.anew(),
                    request.by().orElse(null)));
            if (run.state() != RunState.UNCHANGED) {
                carryOut(run.runId(), request.period(), claim, settings.way(workers));
            }
            return report(run, request.period(), schools);
        }
    }

    /** What there is to be said is said of the evaluated schools; where nothing has changed, of all once more. */
    private RunReport report(OpenRun run, String period, List<PlannedSchool> schools) {
        List<Integer> told = run.state() == RunState.UNCHANGED
                ? asked(schools).stream().map(AskedSchool::schoolId).toList()
                : runs.schoolIds(run.runId());
        return new RunReport(
                run.runId(),
                run.state(),
                codes(schools),
                run.schools(),
                unregulated(schools),
                runs.uncredited(period, told),
                runs.claimedTwice(period, told));
    }

    private List<PlannedSchool> plan(RunRequest request) {
        List<AskedSchool> schools = runs.schools(request.period(), request.schools());
        List<String> found = schools.stream().map(AskedSchool::code).toList();
        request.schools().stream()
                .filter(code -> !found.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new RunRefused(RunRefused.Code.NO_SUCH_SCHOOL, code);
                });
        if (schools.isEmpty()) {
            throw new RunRefused(RunRefused.Code.NO_SUCH_PERIOD, request.period());
        }
        Map<Integer, NormSet> normsOf = norms.of(schools);
        Map<Integer, List<Integer>> inForce =
                regulations.inForce(schools, request.regulation().orElse(null));
        List<PlannedSchool> planned = schools.stream()
                .map(school -> new PlannedSchool(
                        school,
                        inForce.getOrDefault(school.schoolId(), List.of()),
                        Objects.requireNonNull(normsOf.get(school.schoolId()))))
                .toList();
        request.regulation().ifPresent(code -> refuseUnlessInForce(code, planned));
        return planned;
    }

    private static void refuseUnlessInForce(String code, List<PlannedSchool> planned) {
        if (planned.stream().allMatch(school -> school.regulations().isEmpty())) {
            throw new RunRefused(RunRefused.Code.REGULATION_NOT_IN_FORCE, code);
        }
    }

    private PeriodClaim claim(RunRequest request) {
        return PeriodClaim.of(database, request.period())
                .orElseThrow(() -> new RunRefused(RunRefused.Code.BUSY, request.period()));
    }

    /** Workers of a command that was killed end the batches they have. */
    private void awaitRest(PeriodClaim claim, String period) {
        try {
            claim.awaitRest(BETWEEN_LOOKS, () -> stores.work().endSilent(period, settings.silence()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RunRefused(stopped);
        }
    }

    private void carryOut(long runId, String period, PeriodClaim claim, WayOfRunning way) {
        JobExecution execution = execute(runId, jobs.of(runId, period, claim, way));
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw refusal(execution, runId, period);
        }
        runs.finish(runId);
    }

    private RunRefused refusal(JobExecution execution, long runId, String period) {
        List<Throwable> causes = execution.getAllFailureExceptions();
        if (causes.stream().anyMatch(PeriodLost.class::isInstance)) {
            return new RunRefused(RunRefused.Code.BUSY, period);
        }
        if (stores.open().states(execution.getId()).containsValue(BatchStatus.FAILED.name())) {
            return RunRefused.ofSchools(stores.open().unfinished(runId));
        }
        return causes.isEmpty() ? new RunRefused(RunRefused.Code.FAILED, "") : new RunRefused(causes.get(0));
    }

    private JobExecution execute(long runId, Job job) {
        JobParameters parameters =
                new JobParametersBuilder().addLong(EvaluateJob.RUN_ID, runId).toJobParameters();
        try {
            JobInstance begun = repository.getJobInstance(EvaluateJob.NAME, parameters);
            JobExecution last = begun == null ? null : repository.getLastJobExecution(begun);
            if (last != null && last.getStatus() == BatchStatus.COMPLETED) {
                return last;
            }
            if (last != null) {
                settle(last);
            }
            return operator.start(job, parameters);
        } catch (Exception e) {
            throw new RunRefused(e);
        }
    }

    /**
     * What a killed process has left going on, or could not note because the database was away, has failed. That is safe: schools
     * are finished in the transaction of their results, whatever Spring Batch knows of it.
     */
    private void settle(JobExecution last) {
        for (StepExecution step : last.getStepExecutions()) {
            if (isOpen(step.getStatus())) {
                step.setStatus(BatchStatus.FAILED);
                repository.update(step);
            }
        }
        if (isOpen(last.getStatus())) {
            last.setStatus(BatchStatus.FAILED);
            last.setEndTime(LocalDateTime.now());
            repository.update(last);
        }
    }

    private static boolean isOpen(BatchStatus status) {
        return status.isRunning() || status == BatchStatus.UNKNOWN;
    }

    /**
     * Equal for equal schools, states of data, settings, norms, regulations and rules, compared with the same runs of
     * earlier periods.
     */
    private String fingerprint(List<PlannedSchool> schools, boolean anew) {
        String begin = rules.version() + (anew ? " anew\n" : "\n");
        String text = schools.stream()
                .map(PlannedSchool::fingerprint)
                .collect(Collectors.joining("\n", begin, "\n" + bases.now(asked(schools))));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<AskedSchool> asked(List<PlannedSchool> schools) {
        return schools.stream().map(PlannedSchool::school).toList();
    }

    private static List<String> codes(List<PlannedSchool> schools) {
        return schools.stream().map(one -> one.school().code()).toList();
    }

    private static List<String> unregulated(List<PlannedSchool> schools) {
        return schools.stream()
                .filter(one -> one.regulations().isEmpty())
                .map(one -> one.school().code())
                .toList();
    }
}
