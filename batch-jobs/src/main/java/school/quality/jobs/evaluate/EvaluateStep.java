package school.quality.jobs.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import school.quality.engine.indicator.Norms;
import school.quality.engine.school.SchoolFacts;
import school.quality.jobs.store.facts.AskedSchool;
import school.quality.jobs.store.facts.FactsOfSchools;
import school.quality.jobs.store.facts.StaffFacts;
import school.quality.jobs.store.facts.StaffOfSchools;
import school.quality.jobs.store.results.InForce;
import school.quality.jobs.store.results.NormSets;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.Runs;
import school.quality.jobs.store.results.SchoolResults;
import school.quality.jobs.store.results.SchoolRun;

/** Evaluates one batch of schools in one transaction; schools that are finished already are left alone. */
final class EvaluateStep implements Tasklet {

    static final String FROM = "fromSchool";
    static final String TO = "toSchool";

    private final Runs runs;
    private final Regulations regulations;
    private final NormSets norms;
    private final EarlierPeriods earlier;
    private final FactsOfSchools facts;
    private final StaffOfSchools staff;
    private final SchoolResults results;
    private final Evaluation evaluation;

    EvaluateStep(
            Runs runs,
            Regulations regulations,
            NormSets norms,
            EarlierPeriods earlier,
            FactsOfSchools facts,
            StaffOfSchools staff,
            SchoolResults results,
            Evaluation evaluation) {
        this.runs = runs;
        this.regulations = regulations;
        this.norms = norms;
        this.earlier = earlier;
        this.facts = facts;
        this.staff = staff;
        this.results = results;
        this.evaluation = evaluation;
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
        Map<Integer, InForce> inForce = regulations.read(schools.stream()
                .flatMap(run -> run.regulations().stream())
                .distinct()
                .toList());
        Map<Integer, Norms> normsOf =
                norms.read(schools.stream().map(SchoolRun::normSet).distinct().toList());
        Map<Long, List<EarlierPeriod>> earlierOf = earlier.of(schools);
        Map<AskedSchool, SchoolFacts> factsOf =
                facts.read(schools.stream().map(SchoolRun::school).toList());
        Map<Integer, StaffFacts> staffOf =
                inForce.isEmpty() ? Map.of() : staff.read(factsOf, InForce.countedDatasets(inForce.values()));
        for (SchoolRun run : schools) {
            StaffFacts people = staffOf.getOrDefault(run.school().schoolId(), StaffFacts.none());
            List<InForce> own = run.regulations().stream()
                    .map(inForce::get)
                    .map(Objects::requireNonNull)
                    .toList();
            SchoolFacts known = Objects.requireNonNull(factsOf.get(run.school()));
            List<EarlierPeriod> before = earlierOf.getOrDefault(run.schoolRunId(), List.of());
            Norms judging = normsOf.getOrDefault(run.normSet(), Norms.NONE);
            write(run, evaluation.of(known, before, judging, people, own));
        }
    }

    private void write(SchoolRun run, Evaluated found) {
        results.writeFigures(run.schoolRunId(), found.figures());
        for (Evaluated.Rated rated : found.ratings()) {
            results.writeRatings(run.schoolRunId(), rated.regulation(), rated.table());
            results.writeAllowances(run.schoolRunId(), rated.regulation(), rated.allowances());
        }
        results.finish(run.schoolRunId());
    }
}
