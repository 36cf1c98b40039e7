package school.quality.jobs.desk;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.rulebook.RuleBook;
import school.quality.jobs.evaluate.EvaluateJob;
import school.quality.jobs.evaluate.StepsBetween;
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
import school.quality.jobs.settings.SettingsFile;
import school.quality.jobs.store.batches.FinishedJobs;
import school.quality.jobs.store.evidence.EvidenceRuns;
import school.quality.jobs.store.evidence.EvidenceTables;
import school.quality.jobs.store.facts.LoadedData;
import school.quality.jobs.store.facts.SelfExamCounts;
import school.quality.jobs.store.journal.Journal;
import school.quality.jobs.store.journal.JournalEntries;
import school.quality.jobs.store.loading.LoadReports;
import school.quality.jobs.store.loading.Loads;
import school.quality.jobs.store.loading.PlannedTables;
import school.quality.jobs.store.loading.UsualTerms;
import school.quality.jobs.store.method.MethodRows;
import school.quality.jobs.store.results.ChangedRows;
import school.quality.jobs.store.results.ColumnOrders;
import school.quality.jobs.store.results.Figures;
import school.quality.jobs.store.results.FinishedParts;
import school.quality.jobs.store.results.FinishedRuns;
import school.quality.jobs.store.results.LoadedSchools;
import school.quality.jobs.store.results.NormSets;
import school.quality.jobs.store.results.OrderLines;
import school.quality.jobs.store.results.PaidLists;
import school.quality.jobs.store.results.PayOrders;
import school.quality.jobs.store.results.RatedSheets;
import school.quality.jobs.store.results.RegulationSteps;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.RunAnswers;
import school.quality.jobs.store.results.Runs;
import school.quality.jobs.store.results.SchoolPeriods;
import school.quality.jobs.store.results.Schools;
import school.quality.jobs.store.results.SupersededResults;
import school.quality.jobs.store.sheets.SheetEntries;
import school.quality.jobs.store.sheets.SheetMeetings;
import school.quality.jobs.store.sheets.SheetPeople;
import school.quality.jobs.store.sheets.SheetSteps;
import school.quality.rules.Programme;

/** The desks with the jobs behind them; the program imports this one class. */
@Configuration(proxyBeanMethods = false)
@Import({
    SettingsFile.class,
    LoadJob.class,
    EvaluateJob.class,
    ExportJob.class,
    Stores.class,
    Exports.class,
    AccessDesk.class,
    AuditDesk.class,
    DifferenceDesk.class,
    ExplainDesk.class,
    LockDesk.class,
    OrderDesk.class,
    ReductionDesk.class,
    RehearsalDesk.class,
    ResultDesk.class,
    FinishedJobs.class,
    RetentionDesk.class,
    SelfExamDesk.class,
    SupersededResults.class,
    StatusDesk.class,
    TemplateDesk.class,
    TokenDesk.class,
    VerifyDesk.class,
    RatingPagesDesks.class,
    RulesPagesDesks.class,
    RunDesks.class,
    FigureDesks.class
})
public class Desks {

    @Bean
    LoadDesk loadDesk(
            @Qualifier("loadJob") Job job,
            JobOperator operator,
            JobRepository repository,
            Loads loads,
            LoadReports reports,
            PlannedTables tables,
            Journal journal) {
        return new LoadDesk(job, operator, repository, loads, reports, tables, journal);
    }

    @Bean
    NormsOfSchools normsOfSchools(JdbcTemplate database, Programme programme) {
        return new NormsOfSchools(rows(new NormsTable(programme), database), programme);
    }

    @Bean
    ExportDesk exportDesk(
            @Qualifier("exportResults") Job job, JobOperator operator, FinishedRuns runs, Journal journal) {
        return new ExportDesk(job, operator, runs, journal);
    }

    @Bean
    EvidenceDesk evidenceDesk(
            Schools schools,
            Journal journal,
            JournalEntries entries,
            EvidenceDesk.Results results,
            PaperDesk papers,
            Exports exports,
            PlatformTransactionManager transactions) {
        TransactionTemplate oneState = new TransactionTemplate(transactions);
        oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return new EvidenceDesk(schools, journal, entries, results, papers, exports, oneState);
    }

    /** Tables as large as these are read as they come, by a connection that fetches in portions. */
    @Bean
    EvidenceDesk.Results evidence(EvidenceRuns runs, DataSource database) {
        JdbcTemplate streaming = new JdbcTemplate(database);
        return new EvidenceDesk.Results(
                runs,
                new EvidenceTables(streaming),
                new Figures(streaming),
                new RatedSheets(streaming),
                new PaidLists(streaming));
    }

    @Bean
    RegulationDesk regulationDesk(
            Regulations regulations,
            RegulationSteps steps,
            Surroundings surroundings,
            RehearsalDesk rehearsals,
            ColumnOrders orders,
            Journal journal,
            Schools schools,
            TransactionTemplate transaction) {
        return new RegulationDesk(regulations, steps, surroundings, rehearsals, orders, journal, schools, transaction);
    }

    @Bean
    Surroundings surroundings(Programme programme, Regulations regulations, LoadedSchools loaded) {
        return new Surroundings(KnownCatalogue.of(programme), regulations, loaded);
    }

    @Bean
    MethodDesk settingsDesk(JdbcTemplate database, Schools schools, Journal journal, TransactionTemplate transaction) {
        return methodDesk(new SettingsTable(), database, schools, journal, transaction);
    }

    @Bean
    MethodDesk normsDesk(
            Programme programme,
            JdbcTemplate database,
            Schools schools,
            Journal journal,
            TransactionTemplate transaction) {
        return methodDesk(new NormsTable(programme), database, schools, journal, transaction);
    }

    private static MethodDesk methodDesk(
            MethodTable table,
            JdbcTemplate database,
            Schools schools,
            Journal journal,
            TransactionTemplate transaction) {
        return new MethodDesk(table, rows(table, database), schools, journal, transaction);
    }

    private static MethodRows rows(MethodTable table, JdbcTemplate database) {
        return new MethodRows(database, table.dataset(), table.kept());
    }

    @Bean
    @Lazy(false)
    AppealDays appealDays(SettingsFile settings) {
        return new AppealDays(settings.number("sheets.appeal-days", 0, AppealDays.MOST, AppealDays.USUAL));
    }

    @Bean
    PaperDesk paperDesk(
            OrderDesk gate,
            PaperDesk.Results results,
            PayOrders orders,
            Journal journal,
            TransactionTemplate transaction,
            SettingsFile settings) {
        PaperSettings school = new PaperSettings(
                settings.text("papers.okpo", ""),
                settings.text("papers.head-position", PaperSettings.usualHeadPosition()),
                settings.text("payroll.unit", PayrollSettings.usual().unit()));
        return new PaperDesk(
                gate,
                results,
                orders,
                journal,
                new Papers(school),
                settings.text("papers.templates").map(Path::of),
                transaction);
    }

    @Bean
    PaperDesk.Results papersAreAbout(
            OrderLines lines, RatedSheets sheets, PaidLists lists, Regulations regulations, SheetMeetings meetings) {
        return new PaperDesk.Results(lines, sheets, lists, regulations, meetings);
    }

    @Bean
    SheetDesk sheetDesk(
            Schools schools,
            RatedSheets sheets,
            Regulations regulations,
            SheetSteps steps,
            SheetEntries entries,
            SheetPeople people,
            Journal journal,
            TransactionTemplate transaction,
            AppealDays appeal) {
        return new SheetDesk(schools, sheets, regulations, steps, entries, people, journal, transaction, appeal.days());
    }

    @Bean
    RunDifferenceDesk runDifferenceDesk(
            FinishedParts parts,
            ChangedRows changes,
            NormSets norms,
            TransactionTemplate transaction,
            Runs runs,
            Regulations regulations,
            StepsBetween steps,
            RuleBook rules,
            Exports exports,
            Journal journal,
            Programme programme) {
        return new RunDifferenceDesk(
                parts,
                changes,
                norms,
                transaction,
                runs,
                regulations,
                steps,
                rules.version(),
                exports,
                journal,
                programme);
    }

    @Bean
    PlanDesk planDesk(
            SchoolPeriods periods,
            LoadedData loaded,
            RunAnswers answers,
            Journal journal,
            Programme programme,
            RuleBook rules,
            UsualTerms usual) {
        return new PlanDesk(
                periods, new Planning(programme.indicators(), rules.cards(), usual, loaded, answers), journal);
    }

    @Bean
    SelfExamination selfExamination(Programme programme, SelfExamCounts counts) {
        return new SelfExamination(programme.indicators(), counts);
    }
}
