package school.quality.jobs.evaluate;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.rulebook.RuleBook;
import school.quality.jobs.regulation.RegulationJson;
import school.quality.jobs.store.facts.FactsOfSchools;
import school.quality.jobs.store.facts.StaffOfSchools;
import school.quality.jobs.store.results.BaseRuns;
import school.quality.jobs.store.results.NormSets;
import school.quality.jobs.store.results.Proofs;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.Runs;
import school.quality.jobs.store.results.SchoolResults;
import school.quality.jobs.store.results.StoredStates;
import school.quality.rules.BundledRules;
import school.quality.rules.Programme;

/** The job "evaluate": its schools in batches, several batches at once, each in a transaction of its own. */
@Configuration(proxyBeanMethods = false)
public class EvaluateJob {

    public static final String NAME = "evaluate";
    /** The only parameter: the number of the run, under which the register keeps its schools. */
    public static final String RUN_ID = "run";

    private static final int SCHOOLS_A_BATCH = 20;
    /** Each holds a connection; the pool has some more for the claim of the period and the register of jobs. */
    private static final int MOST_BATCHES_AT_ONCE = 6;

    @Bean
    Programme programme() {
        return Programme.bundled();
    }

    @Bean
    RuleBook ruleBook(Programme programme) {
        return BundledRules.open(programme);
    }

    @Bean
    Runs runs(DataSource database, PlatformTransactionManager transactions) {
        return new Runs(new JdbcTemplate(database), new TransactionTemplate(transactions));
    }

    @Bean
    Regulations regulations(DataSource database) {
        return new Regulations(
                new JdbcTemplate(database), body -> RegulationJson.read(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Bean
    Rehearsing rehearsing(DataSource database, RuleBook rules, Programme programme) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        FactsOfSchools facts = new FactsOfSchools(jdbc);
        return new Rehearsing(
                new EarlierPeriods(new BaseRuns(jdbc), facts, rules),
                facts,
                new StaffOfSchools(jdbc),
                new Evaluation(rules, programme));
    }

    @Bean
    Recomputation recomputation(DataSource database, Regulations regulations, RuleBook rules, Programme programme) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        FactsOfSchools facts = new FactsOfSchools(jdbc);
        return new Recomputation(
                regulations,
                new EarlierPeriods(new BaseRuns(jdbc), facts, rules),
                facts,
                new StaffOfSchools(jdbc),
                new Evaluation(rules, programme),
                new NormSets(jdbc));
    }

    @Bean
    StepsBetween stepsBetween(DataSource database, Recomputation recomputation) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return new StepsBetween(recomputation, new BaseRuns(jdbc), new StoredStates(jdbc));
    }

    @Bean
    Verification verification(
            DataSource database,
            PlatformTransactionManager transactions,
            Runs runs,
            Regulations regulations,
            RuleBook rules,
            Programme programme) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return new Verification(
                new Proofs(jdbc),
                new TransactionTemplate(transactions),
                runs,
                together(jdbc, regulations, rules, programme),
                rules.version());
    }

    @Bean
    SchoolResults schoolResults(DataSource database) {
        return new SchoolResults(new JdbcTemplate(database));
    }

    @Bean
    @StepScope
    Partitioner batchesOfSchools(Runs runs, @Value("#{jobParameters['" + RUN_ID + "']}") Long runId) {
        return size -> batches(runs.schoolIds(runId));
    }

    @Bean
    Step evaluateBatch(
            JobRepository repository,
            PlatformTransactionManager transactions,
            DataSource database,
            Runs runs,
            Regulations regulations,
            RuleBook rules,
            Programme programme,
            SchoolResults results) {
        SchoolsTogether together = together(new JdbcTemplate(database), regulations, rules, programme);
        EvaluateStep batch = new EvaluateStep(runs, together, results);
        return new StepBuilder("evaluate.batch", repository)
                .tasklet(batch, transactions)
                .build();
    }

    @Bean
    Job evaluateSchools(
            JobRepository repository, Partitioner batchesOfSchools, @Qualifier("evaluateBatch") Step evaluateBatch) {
        SimpleAsyncTaskExecutor workers = new SimpleAsyncTaskExecutor("evaluate-");
        workers.setConcurrencyLimit(batchesAtOnce());
        Step all = new StepBuilder("evaluate.all", repository)
                .partitioner("evaluate.batch", batchesOfSchools)
                .step(evaluateBatch)
                .taskExecutor(workers)
                .build();
        return new JobBuilder(NAME, repository).start(all).build();
    }

    private static SchoolsTogether together(
            JdbcTemplate jdbc, Regulations regulations, RuleBook rules, Programme programme) {
        FactsOfSchools facts = new FactsOfSchools(jdbc);
        return new SchoolsTogether(
                regulations,
                new NormSets(jdbc),
                new EarlierPeriods(new BaseRuns(jdbc), facts, rules),
                facts,
                new StaffOfSchools(jdbc),
                new Evaluation(rules, programme));
    }

    /** At least two, because a batch waits for the database half of its time. */
    private static int batchesAtOnce() {
        return Math.max(2, Math.min(Runtime.getRuntime().availableProcessors(), MOST_BATCHES_AT_ONCE));
    }

    private static Map<String, ExecutionContext> batches(List<Integer> schools) {
        Map<String, ExecutionContext> batches = new HashMap<>();
        for (int first = 0; first < schools.size(); first += SCHOOLS_A_BATCH) {
            int last = Math.min(first + SCHOOLS_A_BATCH, schools.size()) - 1;
            ExecutionContext batch = new ExecutionContext();
            batch.putInt(EvaluateStep.FROM, schools.get(first));
            batch.putInt(EvaluateStep.TO, schools.get(last));
            batches.put("schools-%06d".formatted(first), batch);
        }
        return batches;
    }
}
