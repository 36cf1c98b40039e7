package school.quality.jobs.desk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.review.Likeness;
import school.quality.jobs.store.facts.CountedRows;
import school.quality.jobs.store.results.CouncilTotals;
import school.quality.jobs.store.results.PublishedRegulations;
import school.quality.jobs.store.results.RatedSheets;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.sheets.OwnSheets;
import school.quality.jobs.store.sheets.SheetDocuments;
import school.quality.jobs.store.sheets.SheetPeople;
import school.quality.jobs.store.sheets.SheetSteps;
import school.quality.rules.Programme;

/** The desks behind the pages of teachers, the commission and the council. */
@Configuration(proxyBeanMethods = false)
@Import({
    OwnSheets.class,
    SheetDocuments.class,
    CountedRows.class,
    CouncilTotals.class,
    PublishedRegulations.class,
    ClaimDesk.class,
    MeetingDesk.class,
    CouncilDesk.class
})
class RatingPagesDesks {

    private static final String DAYS = "sheets.appeal-days";

    @Bean
    OwnRatingDesk ownRatingDesk(
            OwnSheets sheets,
            SheetSteps steps,
            SheetDocuments documents,
            PublishedRegulations regulations,
            Programme programme,
            TransactionTemplate transaction,
            Environment settings) {
        return new OwnRatingDesk(sheets, steps, documents, regulations, programme, transaction, days(settings));
    }

    @Bean
    ReviewDesk reviewDesk(
            RatedSheets sheets,
            SheetSteps steps,
            SheetPeople people,
            CountedRows counted,
            Regulations regulations,
            Likeness likeness,
            TransactionTemplate transaction,
            Environment settings) {
        return new ReviewDesk(sheets, steps, people, counted, regulations, likeness, transaction, days(settings));
    }

    private static int days(Environment settings) {
        return settings.getProperty(DAYS, Integer.class, SheetDesk.USUAL_DAYS);
    }
}
