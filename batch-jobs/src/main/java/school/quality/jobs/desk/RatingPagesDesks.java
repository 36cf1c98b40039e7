package school.quality.jobs.desk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
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

    @Bean
    OwnRatingDesk ownRatingDesk(
            OwnSheets sheets,
            SheetSteps steps,
            SheetDocuments documents,
            PublishedRegulations regulations,
            Programme programme,
            TransactionTemplate transaction,
            AppealDays appeal) {
        return new OwnRatingDesk(sheets, steps, documents, regulations, programme, transaction, appeal.days());
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
            AppealDays appeal) {
        return new ReviewDesk(sheets, steps, people, counted, regulations, likeness, transaction, appeal.days());
    }
}
