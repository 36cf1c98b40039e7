package school.quality.web.ratings;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import school.quality.jobs.desk.ClaimDesk;
import school.quality.jobs.desk.ExplainDesk;
import school.quality.jobs.desk.ExplainRefused;
import school.quality.jobs.desk.ExplainRequest;
import school.quality.jobs.desk.ExplainRequest.Person;
import school.quality.jobs.desk.OwnRating;
import school.quality.jobs.desk.OwnRatingDesk;
import school.quality.jobs.export.statement.Statements;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Viewer;
import school.quality.web.layout.Download;
import school.quality.web.ratings.RatingPage.Tried;
import school.quality.web.sheets.Documents;

/** A teacher's own rating, why it is so, and the statement. Whose it is, is never asked of the address. */
@Controller
final class RatingPages {

    private final OwnRatingDesk ratings;
    private final ExplainDesk explanations;
    private final ClaimDesk claims;

    RatingPages(OwnRatingDesk ratings, ExplainDesk explanations, ClaimDesk claims) {
        this.ratings = ratings;
        this.explanations = explanations;
        this.claims = claims;
    }

    @GetMapping("/schools/{school}/rating")
    @EntryTo(Room.MY_RATING)
    String rating(Viewer viewer, @RequestParam Optional<String> period, Model model) {
        model.addAttribute("page", RatingPage.of(own(viewer, period), viewer, Tried.NOTHING));
        return "ratings/rating";
    }

    @GetMapping("/schools/{school}/rating/criteria/{code}")
    @EntryTo(Room.MY_RATING)
    String criterion(
            Viewer viewer,
            @PathVariable String code,
            @RequestParam String period,
            @RequestParam Optional<String> regulation,
            @RequestParam Optional<String> group,
            @RequestHeader(name = "HX-Request", required = false) boolean part,
            Model model) {
        Person person = new Person(staff(viewer), regulation.orElse(null), group.orElse(null), code);
        model.addAttribute("period", period);
        model.addAttribute("sentences", explained(() -> explanations.criterion(asked(viewer, period, person))));
        return part ? "ratings/why :: list(${sentences})" : "ratings/why";
    }

    @GetMapping("/schools/{school}/rating/sum")
    @EntryTo(Room.MY_RATING)
    String sum(
            Viewer viewer,
            @RequestParam String period,
            @RequestHeader(name = "HX-Request", required = false) boolean part,
            Model model) {
        Person person = new Person(staff(viewer), null, null, null);
        model.addAttribute("period", period);
        model.addAttribute("sentences", explained(() -> explanations.sums(asked(viewer, period, person))));
        return part ? "ratings/why :: list(${sentences})" : "ratings/why";
    }

    @GetMapping("/schools/{school}/rating/statement")
    @EntryTo(Room.MY_RATING)
    ResponseEntity<?> statement(Viewer viewer, @RequestParam String period, @RequestParam Statements.Form form) {
        ExplainRequest request = asked(viewer, period, new Person(staff(viewer), null, null, null));
        String name = (staff(viewer) + "-" + period).replaceAll("[^\\p{L}\\p{N}-]", "-") + "."
                + form.name().toLowerCase(Locale.ROOT);
        return explained(() -> Download.of(name, file -> explanations.statement(request, form, file, viewer.by())));
    }

    /** Also other people's, as far as the database shows them: it knows who may see which sheet. */
    @GetMapping("/schools/{school}/rating/documents/{number}")
    @EntryTo(Room.MY_RATING)
    ResponseEntity<?> document(Viewer viewer, @PathVariable long number) {
        return Documents.download(claims, viewer, number);
    }

    private Optional<OwnRating> own(Viewer viewer, Optional<String> period) {
        return Optional.ofNullable(viewer.staffId())
                .flatMap(staff -> ratings.of(
                        viewer.of().schoolId(), staff, period.filter(one -> !one.isBlank()), viewer.language()));
    }

    private static String staff(Viewer viewer) {
        return Optional.ofNullable(viewer.staffId())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ExplainRequest asked(Viewer viewer, String period, Person person) {
        return new ExplainRequest(period, Optional.of(viewer.school()), person, false, true, viewer.language());
    }

    /** What there is no explanation of is not there. */
    private static <T> T explained(Supplier<T> work) {
        try {
            return work.get();
        } catch (ExplainRefused nothing) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
