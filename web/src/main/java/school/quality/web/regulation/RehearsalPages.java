package school.quality.web.regulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;
import school.quality.engine.rehearsal.Rehearsal;
import school.quality.jobs.desk.DraftDesk;
import school.quality.jobs.desk.DraftDesk.Laid;
import school.quality.jobs.desk.ExportRequest;
import school.quality.jobs.desk.RegulationRefused;
import school.quality.jobs.desk.RegulationRequest;
import school.quality.jobs.desk.RehearsalDesk;
import school.quality.jobs.desk.RehearsalDesk.Rehearsed;
import school.quality.jobs.store.access.RowSecurity;
import school.quality.jobs.store.results.Regulations.Status;
import school.quality.jobs.store.results.StaffNames;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Viewer;
import school.quality.web.layout.Download;

/**
 * What a version would have changed. It is computed as the program, because who edits the regulation sees nobody's sheet and
 * pay elsewhere; that somebody has looked stands in the journal.
 */
@Controller
class RehearsalPages {

    private final DraftDesk drafts;
    private final RehearsalDesk desk;
    private final StaffNames staff;
    private final RowSecurity rows;
    private final MessageSource words;

    RehearsalPages(DraftDesk drafts, RehearsalDesk desk, StaffNames staff, RowSecurity rows, MessageSource words) {
        this.drafts = drafts;
        this.desk = desk;
        this.staff = staff;
        this.rows = rows;
        this.words = words;
    }

    /** Of the last past period, numbers only. */
    @GetMapping("/schools/{school}/regulations/{code}/{version}/preview")
    @EntryTo(Room.REGULATIONS)
    String preview(
            Viewer viewer,
            @PathVariable String code,
            @PathVariable int version,
            @RequestHeader(name = "HX-Request", required = false) Optional<String> htmx,
            Model model) {
        Laid laid = open(viewer, code, version);
        Optional<Rehearsal> found = laid.isSound()
                ? rows.asProgram(() -> desk.preview(RegulationPages.request(viewer, code, version)))
                : Optional.empty();
        RehearsalView view = new RehearsalView(laid.regulation(), Map.of(), words, viewer.language());
        model.addAttribute("sound", laid.isSound());
        model.addAttribute("tried", found.map(view::tried).orElse(null));
        model.addAttribute("line", VersionLine.of(laid.version(), laid.isNewest(), false, viewer));
        return htmx.isPresent() ? "regulations/preview :: preview" : "regulations/preview";
    }

    @GetMapping("/schools/{school}/regulations/{code}/{version}/rehearsal")
    @EntryTo(Room.REGULATIONS)
    String rehearsal(Viewer viewer, @PathVariable String code, @PathVariable int version, Model model) {
        Laid laid = open(viewer, code, version);
        if (laid.version().status() == Status.DRAFT) {
            return "redirect:" + RegulationPages.address(viewer, code, version);
        }
        Rehearsed rehearsed = rehearsed(viewer, code, version);
        RehearsalView view = new RehearsalView(laid.regulation(), staff.of(viewer.school()), words, viewer.language());
        List<RehearsalPage.Tried> periods =
                rehearsed.periods().stream().map(view::tried).toList();
        desk.noteShown(rehearsed, viewer.by());
        boolean own = drafts.isEditor(laid.version(), viewer.actor());
        VersionLine line = VersionLine.of(laid.version(), laid.isNewest(), own, viewer);
        model.addAttribute("page", new RehearsalPage(line, laid.digest(), periods));
        return "regulations/rehearsal";
    }

    @GetMapping("/schools/{school}/regulations/{code}/{version}/rehearsal/file")
    @EntryTo(Room.REGULATIONS)
    ResponseEntity<Resource> file(Viewer viewer, @PathVariable String code, @PathVariable int version) {
        open(viewer, code, version);
        Rehearsed rehearsed = rehearsed(viewer, code, version);
        return Download.of(
                code + "-" + version + "-rehearsal.xlsx",
                file -> desk.write(rehearsed, ExportRequest.Form.XLSX, viewer.language(), file, viewer.by()));
    }

    private Rehearsed rehearsed(Viewer viewer, String code, int version) {
        RegulationRequest request = RegulationPages.request(viewer, code, version);
        try {
            return rows.asProgram(() -> desk.rehearse(request, List.of()));
        } catch (RegulationRefused notYet) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, null, notYet);
        }
    }

    private Laid open(Viewer viewer, String code, int version) {
        try {
            return rows.asProgram(() -> drafts.open(viewer.school(), code, version));
        } catch (RegulationRefused notThere) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, notThere);
        }
    }
}
