package school.quality.web.regulation;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import school.quality.engine.regulation.check.Finding;
import school.quality.jobs.desk.DraftDesk;
import school.quality.jobs.desk.DraftDesk.Laid;
import school.quality.jobs.desk.ProgrammeDesk;
import school.quality.jobs.desk.RegulationRefused;
import school.quality.jobs.regulation.book.Part;
import school.quality.jobs.regulation.book.RegulationTables.Rows;
import school.quality.jobs.store.access.RowSecurity;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Viewer;

/**
 * A draft is edited as a table. Each change of a field sends the part it is in, and comes back with what is wrong with it;
 * without scripts each part has a button.
 */
@Controller
class EditPages {

    private static final String HTMX = "HX-Request";

    private final DraftDesk drafts;
    private final ProgrammeDesk programme;
    private final RowSecurity rows;
    private final MessageSource words;

    EditPages(DraftDesk drafts, ProgrammeDesk programme, RowSecurity rows, MessageSource words) {
        this.drafts = drafts;
        this.programme = programme;
        this.rows = rows;
        this.words = words;
    }

    /** Where a form is and what it asks for. */
    private record Asked(Viewer viewer, Laid laid, Part part, Map<String, String> form) {

        String of(String name) {
            return form.getOrDefault(name, "");
        }

        String action() {
            return of("do");
        }

        Rows typed() {
            return TypedRows.after(action(), TypedRows.of(part.kind(), form));
        }
    }

    @GetMapping("/schools/{school}/regulations/{code}/{version}/edit")
    @EntryTo(Room.REGULATIONS)
    String edit(
            Viewer viewer,
            @PathVariable String code,
            @PathVariable int version,
            @RequestParam(defaultValue = "") String tab,
            Model model) {
        Laid laid = open(viewer, code, version);
        if (!laid.isOpen()) {
            return "redirect:" + RegulationPages.address(viewer, code, version);
        }
        show(viewer, laid, tab, model);
        return "regulations/edit";
    }

    @PostMapping("/schools/{school}/regulations/{code}/{version}/edit")
    @EntryTo(Room.REGULATIONS)
    String change(
            Viewer viewer,
            @PathVariable String code,
            @PathVariable int version,
            @RequestParam Map<String, String> form,
            @RequestHeader(name = HTMX, required = false) Optional<String> htmx,
            HttpServletResponse answer,
            Model model) {
        Asked asked = asked(viewer, look(viewer, code, version), form);
        try {
            return isWhole(asked.action())
                    ? moved(asked, htmx.isPresent(), answer)
                    : typed(asked, htmx.isPresent(), answer, model);
        } catch (RegulationRefused refused) {
            return refused(asked, refused, htmx.isPresent(), answer, model);
        }
    }

    @GetMapping("/schools/{school}/regulations/{code}/{version}/edit/new")
    @EntryTo(Room.REGULATIONS)
    String blank(
            Viewer viewer,
            @PathVariable String code,
            @PathVariable int version,
            @RequestParam Map<String, String> form,
            Model model) {
        Asked asked = asked(viewer, look(viewer, code, version), form);
        Rows rows = FreshPart.rows(asked.part().kind(), asked.of("section"));
        return fresh(asked, out(asked).part(asked.part(), rows, ""), model);
    }

    @PostMapping("/schools/{school}/regulations/{code}/{version}/edit/new")
    @EntryTo(Room.REGULATIONS)
    String add(
            Viewer viewer,
            @PathVariable String code,
            @PathVariable int version,
            @RequestParam Map<String, String> form,
            Model model) {
        Asked asked = asked(viewer, look(viewer, code, version), form);
        Rows typed = FreshPart.filled(asked.part().kind(), asked.typed());
        if (!asked.action().equals("keep")) {
            return fresh(asked, out(asked).part(asked.part(), longer(asked, typed), ""), model);
        }
        try {
            Laid laid = drafts.add(viewer.school(), asked.laid(), asked.part(), typed, viewer.actor());
            if (laid.reading().isWhole()) {
                return "redirect:" + address(asked);
            }
            LaidOut out = new LaidOut(laid, programme, words, viewer.language());
            model.addAttribute(
                    "refused",
                    out.unread().stream().map(PartView.Note::sentence).toList());
        } catch (RegulationRefused refused) {
            model.addAttribute("refused", Refused.sentences(refused, words, viewer.language()));
        }
        return fresh(asked, out(asked).part(asked.part(), typed, ""), model);
    }

    private static boolean isWhole(String action) {
        return List.of("up", "down", "remove").contains(action);
    }

    /** The part as a whole goes elsewhere, so that the page is shown anew. */
    private String moved(Asked asked, boolean htmx, HttpServletResponse answer) {
        String school = asked.viewer().school();
        String by = asked.viewer().actor();
        Laid laid = asked.action().equals("remove")
                ? drafts.remove(school, asked.laid(), asked.part(), asked.of("was"), by)
                : drafts.move(school, asked.laid(), asked.part(), asked.action().equals("up"), by);
        if (!laid.reading().isWhole()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return goTo(address(asked), htmx, answer);
    }

    private String typed(Asked asked, boolean htmx, HttpServletResponse answer, Model model) {
        Rows typed = FreshPart.filled(asked.part().kind(), asked.typed());
        Laid laid = drafts.change(
                asked.viewer().school(),
                asked.laid(),
                asked.part(),
                asked.of("was"),
                typed,
                asked.viewer().actor());
        boolean kept = laid.reading().isWhole();
        if (kept && !htmx) {
            return "redirect:" + address(asked);
        }
        Part now = now(asked.part(), typed);
        LaidOut out = new LaidOut(laid, programme, words, asked.viewer().language());
        PartView view = out.part(
                now,
                longer(asked, laid.tables().rows(now)),
                kept ? laid.tables().digest(now) : asked.of("was"));
        if (kept) {
            answer.setHeader("HX-Trigger", "draft-changed");
        }
        return shown(asked, laid, out, kept ? view : named(view, asked.part(), out), htmx, answer, model);
    }

    private String shown(
            Asked asked, Laid laid, LaidOut out, PartView view, boolean htmx, HttpServletResponse answer, Model model) {
        model.addAttribute("part", view);
        model.addAttribute("line", line(asked.viewer(), laid));
        model.addAttribute("tab", asked.of("tab"));
        model.addAttribute("general", out.general());
        model.addAttribute(
                "errors", laid.findings().stream().filter(Finding::isError).count());
        model.addAttribute(
                "remarks",
                laid.findings().stream().filter(finding -> !finding.isError()).count());
        model.addAttribute("readable", laid.reading().isWhole());
        if (!htmx) {
            return "regulations/part";
        }
        boolean sameForm = view.part().equals(asked.part())
                && view.names().equals(fields(asked.form()))
                && asked.action().isEmpty()
                && sameChoices(asked);
        if (sameForm) {
            answer.setHeader("HX-Reswap", "none");
        }
        return sameForm ? "regulations/parts :: said" : "regulations/parts :: again";
    }

    private String refused(
            Asked asked, RegulationRefused refused, boolean htmx, HttpServletResponse answer, Model model) {
        model.addAttribute(
                "refused", Refused.sentences(refused, words, asked.viewer().language()));
        if (htmx) {
            answer.setHeader("HX-Reswap", "none");
            model.addAttribute("id", LaidOut.id(asked.part()));
            return "regulations/parts :: refusal";
        }
        Rows typed = TypedRows.of(asked.part().kind(), asked.form());
        return shown(
                asked,
                asked.laid(),
                out(asked),
                out(asked).part(asked.part(), typed, asked.of("was")),
                false,
                answer,
                model);
    }

    /** A part that could not be read stays under its old name, by which it is found. */
    private static PartView named(PartView view, Part part, LaidOut out) {
        List<PartView.Note> notes = view.isWrong() ? view.notes() : out.unread();
        return new PartView(part, LaidOut.id(part), view.was(), view.own(), view.lists(), notes);
    }

    private static Part now(Part part, Rows typed) {
        String key = part.kind() == Part.Kind.POLICY ? "category" : "code";
        String code = typed.of(part.kind().own()).isEmpty()
                ? ""
                : typed.of(part.kind().own()).get(0).getOrDefault(key, "");
        return part.kind() == Part.Kind.HEAD ? part : new Part(part.kind(), part.group(), code);
    }

    private static Rows longer(Asked asked, Rows rows) {
        return asked.action().startsWith("add ")
                        && asked.part().kind().lists().contains(asked.action().substring(4))
                ? TypedRows.longer(asked.action().substring(4), rows)
                : rows;
    }

    /** Another indicator has other figures to choose from. */
    private static boolean sameChoices(Asked asked) {
        Map<String, String> before = asked.laid().tables().has(asked.part())
                ? asked.laid()
                        .tables()
                        .rows(asked.part())
                        .of(asked.part().kind().own())
                        .get(0)
                : Map.of();
        return before.getOrDefault("source.indicator", "")
                .equals(asked.of(asked.part().kind().own() + ".0.source.indicator"));
    }

    private static List<String> fields(Map<String, String> form) {
        return form.keySet().stream()
                .filter(name -> name.matches("[a-z_]+\\.\\d+\\..+"))
                .sorted()
                .toList();
    }

    private String fresh(Asked asked, PartView view, Model model) {
        model.addAttribute("part", view);
        model.addAttribute("line", line(asked.viewer(), asked.laid()));
        model.addAttribute("tab", asked.of("tab"));
        model.addAttribute("section", asked.of("section"));
        model.addAttribute(
                "indicators", EditPage.choices(programme, asked.viewer().language()));
        return "regulations/new";
    }

    private void show(Viewer viewer, Laid laid, String tab, Model model) {
        LaidOut out = new LaidOut(laid, programme, words, viewer.language());
        ActView act = out.act();
        String first = act.groups().isEmpty()
                ? "head"
                : "group:" + act.groups().get(0).part().part().code();
        model.addAttribute(
                "page",
                new EditPage(
                        line(viewer, laid),
                        tab.isEmpty() ? first : tab,
                        act,
                        out.general(),
                        act.errors(),
                        act.remarks(),
                        EditPage.choices(programme, viewer.language())));
    }

    private LaidOut out(Asked asked) {
        return new LaidOut(asked.laid(), programme, words, asked.viewer().language());
    }

    private VersionLine line(Viewer viewer, Laid laid) {
        boolean own = drafts.isEditor(laid.version(), viewer.actor());
        return VersionLine.of(laid.version(), laid.isNewest(), own, viewer);
    }

    private Laid open(Viewer viewer, String code, int version) {
        try {
            return rows.asProgram(() -> drafts.open(viewer.school(), code, version));
        } catch (RegulationRefused notThere) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, notThere);
        }
    }

    private Laid look(Viewer viewer, String code, int version) {
        try {
            return drafts.look(viewer.school(), code, version);
        } catch (RegulationRefused notThere) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, notThere);
        }
    }

    private static Asked asked(Viewer viewer, Laid laid, Map<String, String> form) {
        try {
            Part.Kind kind = Part.Kind.valueOf(form.getOrDefault("kind", ""));
            Part part = new Part(kind, form.getOrDefault("group", ""), form.getOrDefault("part", ""));
            return new Asked(viewer, laid, part, form);
        } catch (IllegalArgumentException noSuchKind) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, noSuchKind);
        }
    }

    private static String address(Asked asked) {
        return RegulationPages.address(
                        asked.viewer(),
                        asked.laid().version().code(),
                        asked.laid().version().version())
                + "/edit?tab=" + URLEncoder.encode(asked.of("tab"), StandardCharsets.UTF_8)
                + "#" + LaidOut.id(asked.part());
    }

    private static String goTo(String address, boolean htmx, HttpServletResponse answer) {
        if (htmx) {
            answer.setHeader("HX-Redirect", address);
            return "regulations/parts :: nothing";
        }
        return "redirect:" + address;
    }
}
