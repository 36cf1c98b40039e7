package school.quality.jobs.desk;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.review.Likeness;
import school.quality.jobs.store.facts.CountedRows;
import school.quality.jobs.store.results.CouncilTotals;
import school.quality.jobs.store.results.PublishedRegulations;
import school.quality.jobs.store.results.RatedSheets;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.Schools;
import school.quality.jobs.store.sheets.OwnSheets;
import school.quality.jobs.store.sheets.SheetDocuments;
import school.quality.jobs.store.sheets.SheetMeetings;
import school.quality.jobs.store.sheets.SheetPeople;
import school.quality.jobs.store.sheets.SheetSteps;
import school.quality.rules.Programme;

/** The desks behind the pages of teachers, the commission and the council. */
@Configuration(proxyBeanMethods = false)
class RatingPagesDesks {

    private static final String DAYS = "sheets.appeal-days";

    @Bean
    OwnRatingDesk ownRatingDesk(
            DataSource database,
            PlatformTransactionManager transactions,
            Regulations regulations,
            Programme programme,
            Environment settings) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return new OwnRatingDesk(
                new OwnSheets(jdbc),
                new SheetSteps(jdbc),
                new SheetDocuments(jdbc),
                new PublishedRegulations(regulations),
                programme,
                new TransactionTemplate(transactions),
                settings.getProperty(DAYS, Integer.class, SheetDesk.USUAL_DAYS));
    }

    @Bean
    ClaimDesk claimDesk(SheetDesk sheets, DataSource database, PlatformTransactionManager transactions) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return new ClaimDesk(
                sheets, new SheetDocuments(jdbc), new Schools(jdbc), new TransactionTemplate(transactions));
    }

    @Bean
    MeetingDesk meetingDesk(SheetDesk sheets, DataSource database, PlatformTransactionManager transactions) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return new MeetingDesk(
                sheets,
                new SheetMeetings(jdbc),
                new SheetPeople(jdbc),
                new SheetSteps(jdbc),
                new Schools(jdbc),
                new TransactionTemplate(transactions));
    }

    @Bean
    ReviewDesk reviewDesk(
            DataSource database,
            PlatformTransactionManager transactions,
            Regulations regulations,
            Likeness likeness,
            Environment settings) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return new ReviewDesk(
                new RatedSheets(jdbc),
                new SheetSteps(jdbc),
                new SheetPeople(jdbc),
                new CountedRows(jdbc),
                regulations,
                likeness,
                new TransactionTemplate(transactions),
                settings.getProperty(DAYS, Integer.class, SheetDesk.USUAL_DAYS));
    }

    @Bean
    CouncilDesk councilDesk(DataSource database, PlatformTransactionManager transactions) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return new CouncilDesk(new CouncilTotals(jdbc), new SheetPeople(jdbc), new TransactionTemplate(transactions));
    }
}
