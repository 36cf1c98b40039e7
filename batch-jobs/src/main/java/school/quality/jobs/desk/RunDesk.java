package school.quality.jobs.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
import school.quality.engine.rulebook.RuleBook;
import school.quality.jobs.evaluate.EvaluateJob;
import school.quality.jobs.method.NormsOfSchools;
import school.quality.jobs.store.facts.AskedSchool;
import school.quality.jobs.store.results.BaseRuns;
import school.quality.jobs.store.results.NormSet;
import school.quality.jobs.store.results.OpenRun;
import school.quality.jobs.store.results.PeriodClaim;
import school.quality.jobs.store.results.PlannedSchool;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.RunState;
import school.quality.jobs.store.results.Runs;

/** Evaluates a period: starts it, takes it up after a crash, or says that nothing has changed. */
public final class RunDesk {

    private final Job job;
    private final JobOperator operator;
    private final JobRepository repository;
    private final DataSource database;
    private final Runs runs;
    private final Regulations regulations;
    private final BaseRuns bases;
    private final NormsOfSchools norms;
    private final RuleBook rules;

    RunDesk(
            Job job,
            JobOperator operator,
            JobRepository repository,
            DataSource database,
            Runs runs,
            Regulations regulations,
            BaseRuns bases,
            NormsOfSchools norms,
            RuleBook rules) {
        this.job = job;
        this.operator = operator;
        this.repository = repository;
        this.database = database;
        this.runs = runs;
        this.regulations = regulations;
        this.bases = bases;
        this.norms = norms;
        this.rules = rules;
    }

    /**
     * Evaluates, rates and allots. The same call after a crash finishes what was begun; after an end without any change of
     * data, settings, norms, regulation or rules it does nothing.
     *
     * @throws RunRefused with the reason
     */
    public RunReport run(RunRequest request) {
        // planned under the claim: what another process has just finished must not be followed by an older state of the
        // data
        try (PeriodClaim claim = claim(request)) {
            List<PlannedSchool> schools = plan(request);
            OpenRun run = runs.begin(
                    request.period(),
                    fingerprint(schools),
                    rules.version().toString(),
                    schools,
                    request.by().orElse(null));
            if (run.state() != RunState.UNCHANGED) {
                carryOut(run.runId());
            }
            return new RunReport(
                    run.runId(),
                    run.state(),
                    codes(schools),
                    unregulated(schools),
                    runs.uncredited(run.runId()),
                    runs.claimedTwice(run.runId()));
        }
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
        List<PlannedSchool> planned = schools.stream()
                .map(school -> plan(school, request, Objects.requireNonNull(normsOf.get(school.schoolId()))))
                .toList();
        request.regulation().ifPresent(code -> refuseUnlessInForce(code, planned));
        return planned;
    }

    private PlannedSchool plan(AskedSchool school, RunRequest request, NormSet judging) {
        List<Integer> inForce =
                regulations
                        .inForce(
                                school.schoolId(),
                                school.period().startsOn(),
                                request.regulation().orElse(null))
                        .stream()
                        .map(Regulations.Version::regulationId)
                        .toList();
        return new PlannedSchool(school, inForce, judging);
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

    private void carryOut(long runId) {
        JobExecution execution = execute(runId);
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw execution.getAllFailureExceptions().stream()
                    .findFirst()
                    .map(RunRefused::new)
                    .orElseGet(() -> new RunRefused(RunRefused.Code.FAILED, ""));
        }
        runs.finish(runId);
    }

    private JobExecution execute(long runId) {
        JobParameters parameters =
                new JobParametersBuilder().addLong(EvaluateJob.RUN_ID, runId).toJobParameters();
        try {
            JobInstance begun = repository.getJobInstance(EvaluateJob.NAME, parameters);
            if (begun == null) {
                return operator.start(job, parameters);
            }
            JobExecution last = repository.getLastJobExecution(begun);
            if (last.getStatus() == BatchStatus.COMPLETED) {
                return last;
            }
            return operator.restart(last.isRunning() ? operator.recover(last) : last);
        } catch (Exception e) {
            throw new RunRefused(e);
        }
    }

    /**
     * Equal for equal schools, states of data, settings, norms, regulations and rules, compared with the same runs of
     * earlier periods.
     */
    private String fingerprint(List<PlannedSchool> schools) {
        List<AskedSchool> asked = schools.stream().map(PlannedSchool::school).toList();
        String text = schools.stream()
                .map(PlannedSchool::fingerprint)
                .collect(Collectors.joining("\n", rules.version() + "\n", "\n" + bases.now(asked)));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
