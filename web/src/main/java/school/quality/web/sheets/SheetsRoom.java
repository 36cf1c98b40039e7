package school.quality.web.sheets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import school.quality.jobs.desk.MeetingDesk;
import school.quality.jobs.desk.Review;
import school.quality.jobs.desk.ReviewDesk;
import school.quality.jobs.desk.SheetDesk;
import school.quality.jobs.store.results.Schools;
import school.quality.jobs.store.sheets.Duty;
import school.quality.web.access.Viewer;
import school.quality.web.sheets.QueuePage.Chosen;

/** Gathers what the pages of this room show, as far as the viewer may see it. */
final class SheetsRoom {

    private static final Review NOTHING = new Review(List.of(), List.of(), List.of(), Map.of());

    private final ReviewDesk reviews;
    private final SheetDesk sheets;
    private final MeetingDesk meetings;

    SheetsRoom(ReviewDesk reviews, SheetDesk sheets, MeetingDesk meetings) {
        this.reviews = reviews;
        this.sheets = sheets;
        this.meetings = meetings;
    }

    /** The queue of a period; of the newest where none is named. */
    QueuePage queue(Viewer viewer, Optional<String> period, Chosen chosen, String refusal) {
        int school = viewer.of().schoolId();
        List<String> periods = reviews.periods(school);
        Optional<String> shown =
                period.filter(periods::contains).or(() -> periods.stream().findFirst());
        return shown.map(one -> new QueuePage(
                        one,
                        periods,
                        review(viewer, one),
                        chosen,
                        sheets.duties(school, one),
                        reviews.unions(school, one),
                        meetings.meetings(school, one),
                        viewer,
                        actor(viewer, one),
                        refusal))
                .orElseGet(() -> new QueuePage(
                        null,
                        periods,
                        NOTHING,
                        chosen,
                        List.of(),
                        List.of(),
                        List.of(),
                        viewer,
                        viewer.actor(),
                        refusal));
    }

    Optional<String> newest(Viewer viewer) {
        return reviews.periods(viewer.of().schoolId()).stream().findFirst();
    }

    Review review(Viewer viewer, String period) {
        return reviews.of(new Schools.School(viewer.of().schoolId(), viewer.school()), period);
    }

    /** Who acts: the staff number; for somebody who is not of the staff the name under which a duty is held. */
    String actor(Viewer viewer, String period) {
        return viewer.staffId() != null || !holds(viewer, period) ? viewer.actor() : viewer.name();
    }

    private boolean holds(Viewer viewer, String period) {
        return sheets.duties(viewer.of().schoolId(), period).stream()
                .map(Duty::person)
                .anyMatch(viewer.name()::equals);
    }
}
