package school.quality.jobs.desk;

import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.rulebook.RuleBook;
import school.quality.jobs.evaluate.EvaluateJob;
import school.quality.jobs.evaluate.Recomputation;
import school.quality.jobs.evaluate.Rehearsing;
import school.quality.jobs.evaluate.StepsBetween;
import school.quality.jobs.evaluate.Verification;
import school.quality.jobs.export.ExportJob;
import school.quality.jobs.export.Exports;
import school.quality.jobs.export.PayrollSettings;
import school.quality.jobs.export.papers.PaperSettings;
import school.quality.jobs.export.papers.Papers;
import school.quality.jobs.load.LoadJob;
import school.quality.jobs.method.MethodTable;
import school.quality.jobs.method.NormsOfSchools;
import school.quality.jobs.method.NormsTable;
import school.quality.jobs.method.SettingsTable;
import school.quality.jobs.plan.Planning;
import school.quality.jobs.regulation.KnownCatalogue;
import school.quality.jobs.selfexam.SelfExamination;
import school.quality.jobs.store.access.Accounts;
import school.quality.jobs.store.access.SignIns;
import school.quality.jobs.store.access.Tokens;
import school.quality.jobs.store.evidence.EvidenceRuns;
import school.quality.jobs.store.evidence.EvidenceTables;
import school.quality.jobs.store.explanations.Explanations;
import school.quality.jobs.store.facts.LoadedData;
import school.quality.jobs.store.facts.SelfExamCounts;
import school.quality.jobs.store.journal.Journal;
import school.quality.jobs.store.journal.JournalCheck;
import school.quality.jobs.store.journal.JournalEntries;
import school.quality.jobs.store.loading.LoadReports;
import school.quality.jobs.store.loading.Loads;
import school.quality.jobs.store.loading.UsualTerms;
import school.quality.jobs.store.method.MethodRows;
import school.quality.jobs.store.results.BaseRuns;
import school.quality.jobs.store.results.ChangedRows;
import school.quality.jobs.store.results.ColumnOrders;
import school.quality.jobs.store.results.Figures;
import school.quality.jobs.store.results.FinishedParts;
import school.quality.jobs.store.results.FinishedRuns;
import school.quality.jobs.store.results.Grounds;
import school.quality.jobs.store.results.LoadedSchools;
import school.quality.jobs.store.results.Locks;
import school.quality.jobs.store.results.NormSets;
import school.quality.jobs.store.results.OrderLines;
import school.quality.jobs.store.results.PaidLists;
import school.quality.jobs.store.results.PastPeriods;
import school.quality.jobs.store.results.PayOrders;
import school.quality.jobs.store.results.RatedSheets;
import school.quality.jobs.store.results.Reductions;
import school.quality.jobs.store.results.RegulationSteps;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.RunAnswers;
import school.quality.jobs.store.results.Runs;
import school.quality.jobs.store.results.SchoolPeriods;
import school.quality.jobs.store.results.Schools;
import school.quality.jobs.store.results.Stock;
import school.quality.jobs.store.sheets.SheetEntries;
import school.quality.jobs.store.sheets.SheetMeetings;
import school.quality.jobs.store.sheets.SheetPeople;
import school.quality.jobs.store.sheets.SheetSteps;
import school.quality.rules.Programme;

/** The desks with the jobs behind them; the program imports this one class. */
@Configuration(proxyBeanMethods = false)
@Import({
    LoadJob.class,
    EvaluateJob.class,
    ExportJob.class,
    RatingPagesDesks.class,
    RulesPagesDesks.class,
    FigureDesks.class
})
public class Desks {

    @Bean
    Journal journal(DataSource database) {
        return new Journal(new JdbcTemplate(database));
    }

    @Bean
    AccessDesk accessDesk(DataSource database, PlatformTransactionManager transactions) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return new AccessDesk(
                new Accounts(jdbc), new SignIns(jdbc), new Schools(jdbc), new TransactionTemplate(transactions));
    }

    @Bean
    TokenDesk tokenDesk(DataSource database) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return new TokenDesk(new Tokens(jdbc), new Schools(jdbc));
    }

    @Bean
    AuditDesk auditDesk(
            DataSource database, PlatformTransactionManager transactions, Journal journal, Programme programme) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        return new AuditDesk(
                new Schools(jdbc),
                journal,
                new JournalEntries(jdbc, transaction),
                new JournalCheck(jdbc, transaction),
                new Exports(programme));
    }

    @Bean
    EvidenceDesk evidenceDesk(
            DataSource database,
            PlatformTransactionManager transactions,
            Journal journal,
            PaperDesk papers,
            Programme programme) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        TransactionTemplate oneState = new TransactionTemplate(transactions);
        oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        JdbcTemplate streaming = new JdbcTemplate(database);
        return new EvidenceDesk(
                new Schools(jdbc),
                journal,
                new JournalEntries(jdbc, new TransactionTemplate(transactions)),
                new EvidenceDesk.Results(
                        new EvidenceRuns(jdbc),
                        new EvidenceTables(streaming),
                        new Figures(streaming),
                        new RatedSheets(streaming),
                        new PaidLists(streaming)),
                papers,
                new Exports(programme),
                oneState);
    }

    @Bean
    LoadDesk loadDesk(
            @Qualifier("loadJob") Job job,
            JobOperator operator,
            JobRepository repository,
            Loads loads,
            LoadReports reports,
            Journal journal) {
        return new LoadDesk(job, operator, repository, loads, reports, journal);
    }

    @Bean
    RunDesk runDesk(
            @Qualifier("evaluateSchools") Job job,
            JobOperator operator,
            JobRepository repository,
            DataSource database,
            Runs runs,
            Regulations regulations,
            RuleBook rules,
            Programme programme) {
        return new RunDesk(
                job,
                operator,
                repository,
                database,
                runs,
                regulations,
                new BaseRuns(new JdbcTemplate(database)),
                new NormsOfSchools(rows(new NormsTable(programme), database), programme),
                rules);
    }

    @Bean
    ExportDesk exportDesk(
            @Qualifier("exportResults") Job job, JobOperator operator, FinishedRuns runs, Journal journal) {
        return new ExportDesk(job, operator, runs, journal);
    }

    @Bean
    RegulationDesk regulationDesk(
            Regulations regulations,
            DataSource database,
            PlatformTransactionManager transactions,
            Programme programme,
            RehearsalDesk rehearsals) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return new RegulationDesk(
                regulations,
                new RegulationSteps(jdbc),
                new Surroundings(KnownCatalogue.of(programme), regulations, new LoadedSchools(jdbc)),
                rehearsals,
                new ColumnOrders(jdbc),
                new Journal(jdbc),
                new Schools(jdbc),
                new TransactionTemplate(transactions));
    }

    @Bean
    DifferenceDesk differenceDesk(Regulations regulations, DataSource database, Programme programme, Journal journal) {
        return new DifferenceDesk(
                regulations, new Schools(new JdbcTemplate(database)), new Exports(programme), journal);
    }

    @Bean
    RehearsalDesk rehearsalDesk(
            Regulations regulations,
            DataSource database,
            PlatformTransactionManager transactions,
            Runs runs,
            Rehearsing rehearsing,
            Programme programme) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return new RehearsalDesk(
                regulations,
                new Schools(jdbc),
                runs,
                new PastPeriods(jdbc),
                rehearsing,
                new Exports(programme),
                new Journal(jdbc),
                new TransactionTemplate(transactions));
    }

    @Bean
    MethodDesk settingsDesk(DataSource database, PlatformTransactionManager transactions) {
        return methodDesk(new SettingsTable(), database, transactions);
    }

    @Bean
    MethodDesk normsDesk(DataSource database, PlatformTransactionManager transactions, Programme programme) {
        return methodDesk(new NormsTable(programme), database, transactions);
    }

    @Bean
    ResultDesk resultDesk(
            DataSource database, PlatformTransactionManager transactions, Runs runs, Programme programme) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        return new ResultDesk(
                new Figures(jdbc),
                new RatedSheets(jdbc),
                new PaidLists(jdbc),
                new Grounds(jdbc, transaction, runs),
                programme,
                transaction);
    }

    @Bean
    ExplainDesk explainDesk(
            DataSource database,
            PlatformTransactionManager transactions,
            Runs runs,
            Regulations regulations,
            Programme programme) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return new ExplainDesk(
                new Schools(jdbc),
                new Explanations(jdbc, new TransactionTemplate(transactions), runs, regulations),
                programme,
                new Journal(jdbc));
    }

    @Bean
    OrderDesk orderDesk(DataSource database, PlatformTransactionManager transactions, Regulations regulations) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return new OrderDesk(
                new Schools(jdbc),
                new OrderLines(jdbc),
                new RatedSheets(jdbc),
                new PaidLists(jdbc),
                regulations,
                new TransactionTemplate(transactions));
    }

    @Bean
    PaperDesk paperDesk(
            OrderDesk gate,
            DataSource database,
            PlatformTransactionManager transactions,
            Regulations regulations,
            Journal journal,
            Environment settings) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        PaperSettings school = new PaperSettings(
                settings.getProperty("papers.okpo", ""),
                settings.getProperty("papers.head-position", PaperSettings.usualHeadPosition()),
                settings.getProperty("payroll.unit", PayrollSettings.usual().unit()));
        return new PaperDesk(
                gate,
                new PaperDesk.Results(
                        new OrderLines(jdbc),
                        new RatedSheets(jdbc),
                        new PaidLists(jdbc),
                        regulations,
                        new SheetMeetings(jdbc)),
                new PayOrders(jdbc),
                journal,
                new Papers(school),
                Optional.ofNullable(settings.getProperty("papers.templates"))
                        .filter(folder -> !folder.isBlank())
                        .map(Path::of),
                new TransactionTemplate(transactions));
    }

    @Bean
    SheetDesk sheetDesk(
            DataSource database,
            PlatformTransactionManager transactions,
            Regulations regulations,
            Environment settings) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return new SheetDesk(
                new Schools(jdbc),
                new RatedSheets(jdbc),
                regulations,
                new SheetSteps(jdbc),
                new SheetEntries(jdbc),
                new SheetPeople(jdbc),
                new Journal(jdbc),
                new TransactionTemplate(transactions),
                settings.getProperty("sheets.appeal-days", Integer.class, SheetDesk.USUAL_DAYS));
    }

    @Bean
    ReductionDesk reductionDesk(OrderDesk orders, DataSource database, PlatformTransactionManager transactions) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return new ReductionDesk(
                orders,
                new Reductions(jdbc),
                new Locks(jdbc),
                new PaidLists(jdbc),
                new TransactionTemplate(transactions));
    }

    @Bean
    LockDesk lockDesk(
            OrderDesk orders,
            Runs runs,
            Recomputation recomputation,
            DataSource database,
            PlatformTransactionManager transactions,
            Programme programme) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return new LockDesk(
                orders,
                new Locks(jdbc),
                runs,
                new PaidLists(jdbc),
                recomputation,
                new TransactionTemplate(transactions),
                new Exports(programme),
                new Journal(jdbc));
    }

    @Bean
    VerifyDesk verifyDesk(DataSource database, Verification verification) {
        return new VerifyDesk(new FinishedParts(new JdbcTemplate(database)), verification);
    }

    @Bean
    RunDifferenceDesk runDifferenceDesk(
            DataSource database,
            PlatformTransactionManager transactions,
            Runs runs,
            Regulations regulations,
            StepsBetween steps,
            RuleBook rules,
            Programme programme) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return new RunDifferenceDesk(
                new FinishedParts(jdbc),
                new ChangedRows(jdbc),
                new NormSets(jdbc),
                new TransactionTemplate(transactions),
                runs,
                regulations,
                steps,
                rules.version(),
                new Exports(programme),
                new Journal(jdbc),
                programme);
    }

    @Bean
    StatusDesk statusDesk(DataSource database) {
        return new StatusDesk(new Stock(new JdbcTemplate(database)));
    }

    @Bean
    PlanDesk planDesk(
            DataSource database,
            PlatformTransactionManager transactions,
            Programme programme,
            RuleBook rules,
            UsualTerms usual) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        Planning planning = new Planning(
                programme.indicators(),
                rules.cards(),
                usual,
                new LoadedData(jdbc, new TransactionTemplate(transactions)),
                new RunAnswers(jdbc));
        return new PlanDesk(new SchoolPeriods(jdbc), planning, new Journal(jdbc));
    }

    @Bean
    SelfExamDesk selfExamDesk(DataSource database, PlatformTransactionManager transactions, Programme programme) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        SelfExamCounts counts = new SelfExamCounts(jdbc, new TransactionTemplate(transactions));
        return new SelfExamDesk(
                new Schools(jdbc),
                new SelfExamination(programme.indicators(), counts),
                new Exports(programme),
                new Journal(jdbc));
    }

    @Bean
    TemplateDesk templateDesk() {
        return new TemplateDesk();
    }

    private static MethodDesk methodDesk(
            MethodTable table, DataSource database, PlatformTransactionManager transactions) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return new MethodDesk(
                table,
                rows(table, database),
                new Schools(jdbc),
                new Journal(jdbc),
                new TransactionTemplate(transactions));
    }

    private static MethodRows rows(MethodTable table, DataSource database) {
        return new MethodRows(new JdbcTemplate(database), table.dataset(), table.kept());
    }
}
