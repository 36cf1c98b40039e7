package school.quality.jobs.evaluate;

import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.rulebook.RuleBook;
import school.quality.jobs.regulation.RegulationJson;
import school.quality.jobs.store.batches.BatchesUnderWay;
import school.quality.jobs.store.batches.HandedOut;
import school.quality.jobs.store.batches.OpenBatches;
import school.quality.jobs.store.batches.PeriodWork;
import school.quality.jobs.store.batches.ProgressOfRuns;
import school.quality.jobs.store.batches.Workers;
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

/** What the job "evaluate" is made of; {@link EvaluateJobs} puts it together for a run. */
@Configuration(proxyBeanMethods = false)
public class EvaluateJob {

    public static final String NAME = "evaluate";
    /** The only parameter: the number of the run, under which the register keeps its schools. */
    public static final String RUN_ID = "run";

    /** The step that evaluates a batch of schools. */
    static final String BATCH = "evaluate.batch";

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
    BatchStores batchStores(DataSource database, PlatformTransactionManager transactions) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        Workers workers = new Workers(database);
        BatchesUnderWay underWay = new BatchesUnderWay(jdbc, transactions);
        return new BatchStores(
                new OpenBatches(jdbc, BATCH),
                new HandedOut(jdbc),
                new PeriodWork(jdbc),
                workers,
                underWay,
                new ProgressOfRuns(jdbc, underWay, workers, BATCH));
    }

    /** Nested, because who takes a batch has begun the transaction; see {@link BatchTaker}. */
    @Bean
    Step evaluateBatch(
            JobRepository repository,
            PlatformTransactionManager transactions,
            DataSource database,
            Runs runs,
            Regulations regulations,
            RuleBook rules,
            Programme programme,
            SchoolResults results,
            BatchStores stores) {
        SchoolsTogether together = together(new JdbcTemplate(database), regulations, rules, programme);
        TransactionTemplate savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        EvaluateStep batch = new EvaluateStep(runs, new SchoolsApart(together, results, stores.underWay(), savepoint));
        return new StepBuilder(BATCH, repository)
                .tasklet(batch, transactions)
                .transactionAttribute(new DefaultTransactionAttribute(TransactionDefinition.PROPAGATION_NESTED))
                .build();
    }

    @Bean
    BatchTaker batchTaker(
            JobRepository repository,
            PlatformTransactionManager transactions,
            @Qualifier("evaluateBatch") Step evaluateBatch,
            BatchStores stores) {
        return new BatchTaker(
                new TransactionTemplate(transactions),
                repository,
                evaluateBatch,
                stores.open(),
                stores.work(),
                stores.underWay());
    }

    @Bean
    EvaluateJobs evaluateJobs(
            JobRepository repository,
            Runs runs,
            BatchTaker taker,
            BatchStores stores,
            ApplicationEventPublisher events) {
        return new EvaluateJobs(repository, runs, taker, stores, events);
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
}
