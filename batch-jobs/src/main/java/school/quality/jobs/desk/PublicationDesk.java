package school.quality.jobs.desk;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import school.quality.engine.indicator.Scope;
import school.quality.jobs.publication.PublicPage;
import school.quality.jobs.publication.PublicPages;
import school.quality.jobs.selfexam.CalendarYear;
import school.quality.jobs.selfexam.SelfExamination;
import school.quality.jobs.store.access.PublishedPages;
import school.quality.jobs.store.access.RowSecurity;
import school.quality.jobs.store.results.SchoolFigures;
import school.quality.jobs.store.results.SchoolFigures.Evaluated;
import school.quality.jobs.store.results.Schools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Publishes what a school shows to everybody, and shows it. */
public final class PublicationDesk {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final SchoolFigures figures;
    private final PublicPages pages;
    private final PublishedPages published;
    private final Schools schools;
    private final RowSecurity rows;
    private final SelfExamination examination;

    PublicationDesk(
            SchoolFigures figures,
            PublicPages pages,
            PublishedPages published,
            Schools schools,
            RowSecurity rows,
            SelfExamination examination) {
        this.figures = figures;
        this.pages = pages;
        this.published = published;
        this.schools = schools;
        this.rows = rows;
        this.examination = examination;
    }

    /** A page as it was published. */
    public record Dated(PublicPage page, LocalDateTime at) {}

    /** What would be published. */
    public PublicPage preview(String schoolName, Evaluated run, Set<String> indicators) {
        return pages.of(schoolName, run.period(), figures.ofScopes(run, Scope.SCHOOL, Scope.LEVEL), indicators);
    }

    /**
     * The same with the table of self-examination that is due on 20 April.
     * Counted as the program, for the school of the person who asks: it is about pupils and staff whom nobody sees here.
     */
    public PublicPage preview(
            String school, String schoolName, Evaluated run, Set<String> indicators, CalendarYear year) {
        return pages.with(
                preview(schoolName, run, indicators),
                year,
                rows.asProgram(() -> examination.answers(List.of(school), year)));
    }

    /** All that could be published of a run; nothing of it is, before {@link #publish}. */
    public PublicPage everything(String schoolName, Evaluated run) {
        return preview(schoolName, run, pages.indicators());
    }

    /** Publishes a page; it holds until the next one, or until it is taken down. */
    public void publish(String school, PublicPage page, String by) {
        published.publish(school, page.period(), JSON.writeValueAsString(page), by);
    }

    /** From now on nothing is shown; what was published stays known to the journal. */
    public void takeDown(String school, String period, String by) {
        published.publish(school, period, null, by);
    }

    /** What is shown now; empty where nothing is. */
    public Optional<Dated> shown(String school) {
        return published
                .newest(school)
                .filter(page -> page.body() != null)
                .map(page -> new Dated(JSON.readValue(page.body(), PublicPage.class), page.at()));
    }

    /** The same for somebody who has not signed in: sees this and no other row. */
    public Optional<Dated> shownToEverybody(String school) {
        return schools.find(school).flatMap(found -> rows.asPublic(found.schoolId(), () -> shown(school)));
    }
}
