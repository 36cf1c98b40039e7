package school.quality.jobs.desk;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import school.quality.jobs.publication.PublicPages;
import school.quality.jobs.store.access.PublishedPages;
import school.quality.jobs.store.explanations.ListsBehind;
import school.quality.jobs.store.results.Histories;
import school.quality.jobs.store.results.SchoolFigures;

/** The desks of the rooms that show figures. */
@Configuration(proxyBeanMethods = false)
@Import({
    SchoolFigures.class,
    Histories.class,
    ListsBehind.class,
    PublishedPages.class,
    PublicPages.class,
    FigureDesk.class,
    PublicationDesk.class
})
class FigureDesks {}
