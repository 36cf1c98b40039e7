package school.quality.web.ratings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import school.quality.engine.rating.step.SheetStep;
import school.quality.jobs.desk.ClaimDesk;
import school.quality.jobs.desk.OwnRatingDesk;
import school.quality.jobs.desk.Refusal;
import school.quality.jobs.desk.SheetDesk;
import school.quality.jobs.desk.SheetDesk.Points;
import school.quality.jobs.desk.SheetDesk.Taken;
import school.quality.jobs.desk.SheetRequest;
import school.quality.jobs.store.access.RowSecurity;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Viewer;
import school.quality.web.layout.SchoolAddress;
import school.quality.web.ratings.RatingPage.Tried;
import school.quality.web.sheets.Steps;

/** What teachers do with the own sheet: claim with documents, acknowledge, appeal. */
@Controller
final class StepPages {

    private final SheetDesk sheets;
    private final ClaimDesk claims;
    private final OwnRatingDesk ratings;
    private final RowSecurity rows;
    private final Steps steps;

    StepPages(SheetDesk sheets, ClaimDesk claims, OwnRatingDesk ratings, RowSecurity rows, MessageSource sentences) {
        this.sheets = sheets;
        this.claims = claims;
        this.ratings = ratings;
        this.rows = rows;
        this.steps = new Steps(sentences);
    }

    /**
     * Which sheet of the own ones.
     *
     * @param reason empty where nothing is said
     */
    record Own(
            @Nullable String period,
            @Nullable String regulation,
            @Nullable String group,
            @Nullable String reason) {

        String periodSaid() {
            return said(period);
        }

        String regulationSaid() {
            return said(regulation);
        }

        String groupSaid() {
            return said(group);
        }

        /** A form of ours always says it. */
        private static String said(@Nullable String word) {
            return Optional.ofNullable(word).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        }

        String words() {
            return reason == null ? "" : reason;
        }
    }

    @PostMapping("/schools/{school}/rating/claim")
    @EntryTo(Room.MY_RATING)
    ModelAndView claim(
            Viewer viewer,
            Own own,
            @RequestParam(defaultValue = "") String criterion,
            @RequestParam(defaultValue = "") String points,
            @RequestParam(required = false) @Nullable List<MultipartFile> documents) {
        Tried tried = new Tried(SheetStep.CLAIM, criterion, points, own.words(), "");
        if (criterion.isBlank()) {
            return take(viewer, own, tried, () -> sheets.take(sheet(viewer, own), taken(viewer, tried, null)));
        }
        Optional<BigDecimal> number = Steps.number(points);
        if (number.isEmpty()) {
            return refused(viewer, own, tried, steps.sentence("sheets.bad-points", viewer.language()));
        }
        Taken taken = taken(viewer, tried, new Points(criterion, number.get()));
        return take(
                viewer,
                own,
                tried,
                () -> Uploads.read(documents, sent -> claims.claim(sheet(viewer, own), taken, sent)));
    }

    @PostMapping("/schools/{school}/rating/acknowledge")
    @EntryTo(Room.MY_RATING)
    ModelAndView acknowledge(Viewer viewer, Own own) {
        Tried tried = new Tried(SheetStep.ACKNOWLEDGE, "", "", "", "");
        return take(viewer, own, tried, () -> sheets.take(sheet(viewer, own), taken(viewer, tried, null)));
    }

    @PostMapping("/schools/{school}/rating/appeal")
    @EntryTo(Room.MY_RATING)
    ModelAndView appeal(Viewer viewer, Own own) {
        Tried tried = new Tried(SheetStep.APPEAL, "", "", own.words(), "");
        return take(viewer, own, tried, () -> sheets.take(sheet(viewer, own), taken(viewer, tried, null)));
    }

    /** The desk looks whose sheet it is; a claim is kept as a load is, which goes beyond the rows of one person. */
    private ModelAndView take(Viewer viewer, Own own, Tried tried, Supplier<?> step) {
        try {
            rows.asProgram(step::get);
            return new ModelAndView(
                    SchoolAddress.redirect(viewer, Room.MY_RATING, "?period=" + Steps.encoded(own.periodSaid())));
        } catch (Refusal refusal) {
            return refused(viewer, own, tried, steps.sentence(refusal, viewer.language()));
        }
    }

    private ModelAndView refused(Viewer viewer, Own own, Tried tried, String sentence) {
        Tried said = new Tried(tried.step(), tried.criterion(), tried.points(), tried.reason(), sentence);
        ModelAndView page = new ModelAndView("ratings/rating", HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject(
                "page",
                RatingPage.of(
                        ratings.of(
                                viewer.of().schoolId(),
                                staff(viewer),
                                Optional.of(own.periodSaid()),
                                viewer.language()),
                        viewer,
                        said));
        return page;
    }

    private static Taken taken(Viewer viewer, Tried tried, @Nullable Points points) {
        return new Taken(tried.step(), staff(viewer), points, tried.reason());
    }

    private static SheetRequest sheet(Viewer viewer, Own own) {
        return new SheetRequest(
                own.periodSaid(),
                Optional.of(viewer.school()),
                staff(viewer),
                Optional.of(own.regulationSaid()),
                Optional.of(own.groupSaid()));
    }

    private static String staff(Viewer viewer) {
        return Optional.ofNullable(viewer.staffId())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
