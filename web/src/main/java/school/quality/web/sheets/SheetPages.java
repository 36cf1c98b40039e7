package school.quality.web.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import school.quality.engine.rating.step.SheetState;
import school.quality.engine.rating.step.SheetStep;
import school.quality.jobs.desk.ClaimDesk;
import school.quality.jobs.desk.MeetingDesk;
import school.quality.jobs.desk.MeetingDesk.Counted;
import school.quality.jobs.desk.OwnRating;
import school.quality.jobs.desk.OwnRatingDesk;
import school.quality.jobs.desk.Refusal;
import school.quality.jobs.desk.Review;
import school.quality.jobs.desk.Review.Queued;
import school.quality.jobs.desk.ReviewDesk;
import school.quality.jobs.desk.SheetDesk;
import school.quality.jobs.desk.SheetDesk.Points;
import school.quality.jobs.desk.SheetDesk.Taken;
import school.quality.jobs.desk.SheetRequest;
import school.quality.jobs.store.access.RowSecurity;
import school.quality.jobs.store.sheets.Meeting;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Viewer;
import school.quality.web.layout.SchoolAddress;
import school.quality.web.sheets.QueuePage.Chosen;
import school.quality.web.sheets.SheetShown.Tried;

/** The queue of sheets, and one sheet with what may be done with it. */
@Controller
final class SheetPages {

    private final SheetDesk sheets;
    private final MeetingDesk meetings;
    private final OwnRatingDesk ratings;
    private final ClaimDesk claims;
    private final RowSecurity rows;
    private final SheetsRoom room;
    private final Steps steps;

    SheetPages(
            SheetDesk sheets,
            MeetingDesk meetings,
            OwnRatingDesk ratings,
            ReviewDesk reviews,
            ClaimDesk claims,
            RowSecurity rows,
            MessageSource sentences) {
        this.sheets = sheets;
        this.meetings = meetings;
        this.ratings = ratings;
        this.claims = claims;
        this.rows = rows;
        this.room = new SheetsRoom(reviews, sheets, meetings);
        this.steps = new Steps(sentences);
    }

    /** Which sheet of somebody; empty where there is one only. */
    record Which(
            @Nullable String period,
            @Nullable String regulation,
            @Nullable String group) {

        Optional<String> periodSaid() {
            return Optional.ofNullable(period).filter(one -> !one.isBlank());
        }

        boolean is(Queued sheet) {
            return fits(regulation, sheet.sheet().regulation())
                    && fits(group, sheet.sheet().group());
        }

        private static boolean fits(@Nullable String said, String word) {
            return said == null || said.isBlank() || said.equals(word);
        }

        String query() {
            return "?period=" + Steps.encoded(word(period)) + "&regulation=" + Steps.encoded(word(regulation))
                    + "&group=" + Steps.encoded(word(group));
        }

        private static String word(@Nullable String word) {
            return word == null ? "" : word;
        }
    }

    @GetMapping("/schools/{school}/sheets")
    @EntryTo(Room.SHEETS)
    String queue(
            Viewer viewer,
            @RequestParam Optional<String> period,
            @RequestParam Optional<SheetState> state,
            @RequestParam(defaultValue = "false") boolean differences,
            Model model) {
        model.addAttribute("page", room.queue(viewer, period, new Chosen(state.orElse(null), differences), ""));
        return "sheets/queue";
    }

    @GetMapping("/schools/{school}/sheets/{staffId}")
    @EntryTo(Room.SHEETS)
    String sheet(
            Viewer viewer,
            @PathVariable String staffId,
            Which which,
            @RequestParam Optional<String> voted,
            Model model) {
        String period = period(viewer, which);
        Review review = room.review(viewer, period);
        List<Queued> found = found(review, staffId, which);
        if (found.size() > 1) {
            model.addAttribute("page", new SheetChoice(viewer.school(), review.name(staffId), period, found));
            return "sheets/choice";
        }
        SheetShown shown = shown(viewer, staffId, which, Tried.NOTHING, voted.orElse(""));
        sheets.show(request(viewer, shown.queued()), Optional.of(viewer.actor()));
        model.addAttribute("page", shown);
        return "sheets/sheet";
    }

    @GetMapping("/schools/{school}/sheets/documents/{number}")
    @EntryTo(Room.SHEETS)
    ResponseEntity<?> document(Viewer viewer, @PathVariable long number) {
        return Documents.download(claims, viewer, number);
    }

    /** Steps without a vote: review, return, close. */
    @PostMapping("/schools/{school}/sheets/{staffId}/step")
    @EntryTo(Room.SHEETS)
    ModelAndView step(
            Viewer viewer, @PathVariable String staffId, Which which, @RequestParam SheetStep step, Typed typed) {
        Tried tried = typed.tried(step);
        if (step.decides()
                || !List.of(SheetStep.REVIEW, SheetStep.RETURN, SheetStep.FINISH)
                        .contains(step)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return take(viewer, staffId, which, tried, (sheet, taken) -> {
            sheets.take(request(viewer, sheet), taken);
            return "";
        });
    }

    /** Steps that the commission votes on: decide, answer an appeal. */
    @PostMapping("/schools/{school}/sheets/{staffId}/vote")
    @EntryTo(Room.SHEETS)
    ModelAndView vote(
            Viewer viewer,
            @PathVariable String staffId,
            Which which,
            @RequestParam SheetStep step,
            Typed typed,
            @RequestParam Map<String, String> fields) {
        Tried tried = typed.tried(step);
        if (!step.decides()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return take(viewer, staffId, which, tried, (sheet, taken) -> {
            Optional<Meeting> meeting = meetings
                    .meetings(viewer.of().schoolId(), sheet.sheet().period())
                    .stream()
                    .findFirst();
            Counted counted = meetings.decide(
                    request(viewer, sheet),
                    taken,
                    Votes.of(fields, meeting.map(Meeting::present).orElse(List.of())));
            return counted.adopted() ? "adopted" : "rejected";
        });
    }

    /** What somebody typed into a form. */
    record Typed(
            @Nullable String criterion,
            @Nullable String points,
            @Nullable String reason) {

        Tried tried(SheetStep step) {
            return new Tried(step, word(criterion), word(points), word(reason), "");
        }

        private static String word(@Nullable String word) {
            return word == null ? "" : word.strip();
        }
    }

    /** What is done with a step; answers what came of the vote. */
    @FunctionalInterface
    private interface Work {
        String done(Queued sheet, Taken taken);
    }

    /** The desk looks who may do what; a decision is kept as a load is, which goes beyond the rows of one person. */
    private ModelAndView take(Viewer viewer, String staffId, Which which, Tried tried, Work work) {
        Queued sheet = queued(viewer, staffId, which);
        Optional<Points> points = Optional.empty();
        if (!tried.criterion().isEmpty()) {
            points = Steps.number(tried.points()).map(number -> new Points(tried.criterion(), number));
            if (points.isEmpty()) {
                return refused(viewer, staffId, which, tried, steps.sentence("sheets.bad-points", viewer.language()));
            }
        }
        String by = room.actor(viewer, sheet.sheet().period());
        Taken taken = new Taken(tried.step(), by, points.orElse(null), tried.reason());
        try {
            String voted = rows.asProgram(() -> work.done(sheet, taken));
            return new ModelAndView(SchoolAddress.redirect(
                    viewer,
                    Room.SHEETS,
                    "/" + path(staffId) + which.query() + (voted.isEmpty() ? "" : "&voted=" + voted)));
        } catch (Refusal refusal) {
            return refused(viewer, staffId, which, tried, steps.sentence(refusal, viewer.language()));
        }
    }

    private ModelAndView refused(Viewer viewer, String staffId, Which which, Tried tried, String sentence) {
        ModelAndView page = new ModelAndView("sheets/sheet", HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("page", shown(viewer, staffId, which, tried.refused(sentence), ""));
        return page;
    }

    private SheetShown shown(Viewer viewer, String staffId, Which which, Tried tried, String voted) {
        String period = period(viewer, which);
        Review review = room.review(viewer, period);
        Queued sheet = find(review, staffId, which);
        OwnRating.Sheet filled =
                ratings.of(viewer.of().schoolId(), staffId, Optional.of(period), viewer.language()).stream()
                        .flatMap(own -> own.sheets().stream())
                        .filter(one ->
                                one.head().regulation().equals(sheet.sheet().regulation()))
                        .filter(one -> one.head().group().equals(sheet.sheet().group()))
                        .findFirst()
                        .orElseThrow(SheetPages::nothing);
        String actor = room.actor(viewer, period);
        int school = viewer.of().schoolId();
        return new SheetShown(
                sheet,
                filled,
                review,
                sheets.standing(request(viewer, sheet), actor),
                meetings.meetings(school, period).stream().findFirst().orElse(null),
                meetings.votes(school, period, staffId),
                viewer,
                actor,
                LocalDate.now(),
                tried,
                voted);
    }

    private Queued queued(Viewer viewer, String staffId, Which which) {
        return find(room.review(viewer, period(viewer, which)), staffId, which);
    }

    /** The newest where none is named. */
    private String period(Viewer viewer, Which which) {
        return which.periodSaid().or(() -> room.newest(viewer)).orElseThrow(SheetPages::nothing);
    }

    /** What the database does not show is not there. */
    private static List<Queued> found(Review review, String staffId, Which which) {
        return review.sheets().stream()
                .filter(one -> one.sheet().staffId().equals(staffId))
                .filter(which::is)
                .toList();
    }

    /** Nothing is done with a sheet that was not named well enough. */
    private static Queued find(Review review, String staffId, Which which) {
        List<Queued> found = found(review, staffId, which);
        if (found.size() > 1) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return found.stream().findFirst().orElseThrow(SheetPages::nothing);
    }

    private static SheetRequest request(Viewer viewer, Queued sheet) {
        return new SheetRequest(
                sheet.sheet().period(),
                Optional.of(viewer.school()),
                sheet.sheet().staffId(),
                Optional.of(sheet.sheet().regulation()),
                Optional.of(sheet.sheet().group()));
    }

    private static String path(String word) {
        return Steps.encoded(word).replace("+", "%20");
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
