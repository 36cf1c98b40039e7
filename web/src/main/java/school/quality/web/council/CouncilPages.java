package school.quality.web.council;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import school.quality.jobs.desk.CouncilDesk;
import school.quality.jobs.desk.CouncilDesk.Council;
import school.quality.jobs.store.access.Role;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Viewer;
import school.quality.web.layout.Numbers;
import school.quality.web.layout.SchoolAddress;

/** Totals without names for the governing council, and what it says to them. */
@Controller
final class CouncilPages {

    private final CouncilDesk desk;

    CouncilPages(CouncilDesk desk) {
        this.desk = desk;
    }

    /**
     * The totals of a period.
     *
     * @param period null where nothing is rated yet
     * @param council null where nothing is rated yet
     * @param note as it was typed where it was not taken
     * @param refused whether an answer was not taken
     */
    record CouncilPage(
            @Nullable String period,
            List<String> periods,
            @Nullable Council council,
            Numbers numbers,
            boolean mayAnswer,
            String note,
            boolean refused) {}

    @GetMapping("/schools/{school}/council")
    @EntryTo(Room.COUNCIL)
    String council(Viewer viewer, @RequestParam Optional<String> period, Model model) {
        model.addAttribute("page", page(viewer, period, "", false));
        return "council/council";
    }

    @PostMapping("/schools/{school}/council/answer")
    @EntryTo(value = Room.COUNCIL, only = Role.COUNCIL)
    ModelAndView answer(
            Viewer viewer,
            @RequestParam String period,
            @RequestParam String regulation,
            @RequestParam boolean agreed,
            @RequestParam(defaultValue = "") String note) {
        if (desk.answer(viewer.of().schoolId(), period, regulation, agreed, note, viewer.actor())) {
            return new ModelAndView(SchoolAddress.redirect(viewer, Room.COUNCIL, ""));
        }
        return new ModelAndView(
                "council/council",
                Map.of("page", page(viewer, Optional.of(period), note, true)),
                HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private CouncilPage page(Viewer viewer, Optional<String> period, String note, boolean refused) {
        int school = viewer.of().schoolId();
        List<String> periods = desk.periods(school);
        Optional<String> shown =
                period.filter(periods::contains).or(() -> periods.stream().findFirst());
        return new CouncilPage(
                shown.orElse(null),
                periods,
                shown.map(one -> desk.of(school, one, viewer.language())).orElse(null),
                new Numbers(viewer.language()),
                viewer.is(Role.COUNCIL),
                note,
                refused);
    }
}
