package school.quality.jobs.desk;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.store.access.Accounts;
import school.quality.jobs.store.access.SignIns;
import school.quality.jobs.store.access.Tokens;
import school.quality.jobs.store.evidence.EvidenceRuns;
import school.quality.jobs.store.explanations.Explanations;
import school.quality.jobs.store.facts.LoadedData;
import school.quality.jobs.store.facts.SelfExamCounts;
import school.quality.jobs.store.journal.Journal;
import school.quality.jobs.store.journal.JournalCheck;
import school.quality.jobs.store.journal.JournalEntries;
import school.quality.jobs.store.results.BaseRuns;
import school.quality.jobs.store.results.ChangedRows;
import school.quality.jobs.store.results.ColumnOrders;
import school.quality.jobs.store.results.Figures;
import school.quality.jobs.store.results.FinishedParts;
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
import school.quality.jobs.store.results.RunAnswers;
import school.quality.jobs.store.results.SchoolPeriods;
import school.quality.jobs.store.results.Schools;
import school.quality.jobs.store.results.Stock;
import school.quality.jobs.store.sheets.SheetEntries;
import school.quality.jobs.store.sheets.SheetMeetings;
import school.quality.jobs.store.sheets.SheetPeople;
import school.quality.jobs.store.sheets.SheetSteps;

/** What is stored, as the desks ask for it; each takes the connection to the database and nothing else. */
@Configuration(proxyBeanMethods = false)
@Import({
    Accounts.class,
    SignIns.class,
    Tokens.class,
    Journal.class,
    JournalEntries.class,
    JournalCheck.class,
    EvidenceRuns.class,
    BaseRuns.class,
    ChangedRows.class,
    ColumnOrders.class,
    Figures.class,
    FinishedParts.class,
    Grounds.class,
    LoadedSchools.class,
    Locks.class,
    NormSets.class,
    OrderLines.class,
    PaidLists.class,
    PastPeriods.class,
    PayOrders.class,
    RatedSheets.class,
    Reductions.class,
    RegulationSteps.class,
    RunAnswers.class,
    SchoolPeriods.class,
    Schools.class,
    Stock.class,
    LoadedData.class,
    SelfExamCounts.class,
    Explanations.class,
    SheetEntries.class,
    SheetMeetings.class,
    SheetPeople.class,
    SheetSteps.class
})
class Stores {

    @Bean
    JdbcTemplate jdbcTemplate(DataSource database) {
        return new JdbcTemplate(database);
    }

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }
}
