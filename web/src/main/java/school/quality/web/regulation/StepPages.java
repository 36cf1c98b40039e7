package school.quality.web.regulation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.quality.jobs.desk.RegulationDesk;
import school.quality.jobs.desk.RegulationDesk.Step;
import school.quality.jobs.desk.RegulationRefused;
import school.quality.jobs.desk.RegulationRequest;
import school.quality.jobs.regulation.FindingSentences;
import school.quality.jobs.store.access.Role;
import school.quality.jobs.store.access.RowSecurity;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Viewer;

/** The steps of a version from draft to force, each only with what the person has seen. */
@Controller
class StepPages {

    private final RegulationDesk desk;
    private final RowSecurity rows;
    private final MessageSource words;

    StepPages(RegulationDesk desk, RowSecurity rows, MessageSource words) {
        this.desk = desk;
        this.rows = rows;
        this.words = words;
    }

    @PostMapping("/schools/{school}/regulations/{code}/{version}/check")
    @EntryTo(Room.REGULATIONS)
    String check(
            Viewer viewer,
            @PathVariable String code,
            @PathVariable int version,
            @RequestParam(defaultValue = "") String was,
            RedirectAttributes next) {
        return take(viewer, code, version, was, "checked", desk::check, next);
    }

    @PostMapping("/schools/{school}/regulations/{code}/{version}/rehearsal")
    @EntryTo(Room.REGULATIONS)
    String confirm(
            Viewer viewer,
            @PathVariable String code,
            @PathVariable int version,
            @RequestParam(defaultValue = "") String was,
            RedirectAttributes next) {
        return take(viewer, code, version, was, "confirmed", desk::confirmRehearsal, next);
    }

    @PostMapping("/schools/{school}/regulations/{code}/{version}/approve")
    @EntryTo(value = Room.REGULATIONS, only = Role.DIRECTOR)
    String approve(
            Viewer viewer,
            @PathVariable String code,
            @PathVariable int version,
            @RequestParam(defaultValue = "") String was,
            RedirectAttributes next) {
        return take(viewer, code, version, was, "approved", desk::approve, next);
    }

    @PostMapping("/schools/{school}/regulations/{code}/{version}/publish")
    @EntryTo(value = Room.REGULATIONS, only = Role.DIRECTOR)
    String publish(
            Viewer viewer,
            @PathVariable String code,
            @PathVariable int version,
            @RequestParam(defaultValue = "") String was,
            RedirectAttributes next) {
        return take(viewer, code, version, was, "published", desk::publish, next);
    }

    /** As the program: a check also looks at what nobody would get, and at the fund beside the pay. */
    private String take(
            Viewer viewer,
            String code,
            int version,
            String was,
            String done,
            Function<RegulationRequest, Step> step,
            RedirectAttributes next) {
        RegulationRequest request = RegulationPages.request(viewer, code, version);
        try {
            Step taken = rows.asProgram(() -> desk.asShown(request, was, step));
            tell(viewer, taken, done, next);
        } catch (RegulationRefused refused) {
            next.addFlashAttribute("refused", Refused.sentences(refused, words, viewer.language()));
            boolean gone = List.of(RegulationRefused.Code.NO_SUCH_REGULATION, RegulationRefused.Code.NO_SUCH_VERSION)
                    .contains(refused.code());
            return gone ? "redirect:/schools/" + viewer.school() + "/regulations" : back(viewer, code, version);
        }
        return back(viewer, code, version);
    }

    private void tell(Viewer viewer, Step taken, String done, RedirectAttributes next) {
        FindingSentences sentences = FindingSentences.in(viewer.language());
        next.addFlashAttribute(
                "findings", taken.findings().stream().map(sentences::of).toList());
        String key = "regulations." + (taken.hasErrors() ? "flawed" : done);
        next.addFlashAttribute(
                taken.hasErrors() ? "refused" : "done",
                taken.hasErrors() ? List.of(word(viewer, key)) : word(viewer, key));
    }

    private String word(Viewer viewer, String key) {
        return Optional.ofNullable(words.getMessage(key, null, viewer.language()))
                .orElse(key);
    }

    private static String back(Viewer viewer, String code, int version) {
        return "redirect:" + RegulationPages.address(viewer, code, version);
    }
}
