package school.quality.web.regulation;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import school.quality.engine.period.AcademicYear;
import school.quality.jobs.desk.DraftDesk;
import school.quality.jobs.desk.DraftDesk.Laid;
import school.quality.jobs.desk.FigureDesk;
import school.quality.jobs.desk.ProgrammeDesk;
import school.quality.jobs.desk.RegulationDesk;
import school.quality.jobs.desk.RegulationRefused;
import school.quality.jobs.desk.RegulationRequest;
import school.quality.jobs.regulation.FindingSentences;
import school.quality.jobs.regulation.RegulationSentences;
import school.quality.jobs.regulation.UnreadableRegulation;
import school.quality.jobs.regulation.book.BookSentences;
import school.quality.jobs.regulation.book.RefusedBook;
import school.quality.jobs.regulation.book.RegulationDocument;
import school.quality.jobs.regulation.book.UnreadableBook;
import school.quality.jobs.store.access.RowSecurity;
import school.quality.jobs.store.results.Regulations;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Viewer;
import school.quality.web.layout.Download;
import school.quality.web.layout.Upload;

/** The regulations of a school, their versions like the act, and files of them up and down. */
@Controller
class RegulationPages {

    private final DraftDesk drafts;
    private final RegulationDesk desk;
    private final ProgrammeDesk programme;
    private final RowSecurity rows;
    private final MessageSource words;
    private final FigureDesk figures;

    RegulationPages(
            DraftDesk drafts,
            RegulationDesk desk,
            ProgrammeDesk programme,
            RowSecurity rows,
            MessageSource words,
            FigureDesk figures) {
        this.figures = figures;
        this.drafts = drafts;
        this.desk = desk;
        this.programme = programme;
        this.rows = rows;
        this.words = words;
    }

    @GetMapping("/schools/{school}/regulations")
    @EntryTo(Room.REGULATIONS)
    String regulations(Viewer viewer, Model model) {
        return list(viewer, model, List.of());
    }

    @GetMapping("/schools/{school}/regulations/{code}/{version}")
    @EntryTo(Room.REGULATIONS)
    String version(Viewer viewer, @PathVariable String code, @PathVariable int version, Model model) {
        // a warning about the fund and the pay belongs to the regulation, not to anybody's pay
        Laid laid = rows.asProgram(() -> laid(viewer, code, version));
        LaidOut out = new LaidOut(laid, programme, words, viewer.language());
        model.addAttribute(
                "page",
                new VersionPage(
                        line(viewer, laid.version(), laid.isNewest()),
                        laid.digest(),
                        out.act(),
                        out.general(),
                        firstDay(laid).toString()));
        model.addAttribute("names", figures.staff(viewer.school()));
        return "regulations/version";
    }

    @GetMapping("/schools/{school}/regulations/{code}/{version}/file")
    @EntryTo(Room.REGULATIONS)
    ResponseEntity<Resource> file(
            Viewer viewer,
            @PathVariable String code,
            @PathVariable int version,
            @RequestParam(defaultValue = "xlsx") String form) {
        laid(viewer, code, version);
        RegulationRequest request = request(viewer, code, version);
        boolean json = form.equals("json");
        return Download.of(code + "-" + version + (json ? ".json" : ".xlsx"), file -> {
            if (json) {
                desk.write(request, file);
            } else {
                desk.writeBook(request, file, viewer.language());
            }
        });
    }

    @PostMapping("/schools/{school}/regulations/file")
    @EntryTo(Room.REGULATIONS)
    String upload(
            Viewer viewer,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            RedirectAttributes next) {
        if (file == null || file.isEmpty()) {
            return list(viewer, model, List.of(word(viewer, "regulations.no-file")));
        }
        return Upload.read(file, path -> taken(viewer, path, model, next));
    }

    @PostMapping("/schools/{school}/regulations/{code}/{version}/copy")
    @EntryTo(Room.REGULATIONS)
    String copy(
            Viewer viewer,
            @PathVariable String code,
            @PathVariable int version,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate firstDay,
            RedirectAttributes next) {
        Laid from = laid(viewer, code, version);
        LocalDate day = firstDay == null ? firstDay(from) : firstDay;
        Regulations.Version made = drafts.copy(viewer.school(), code, version, day, viewer.actor());
        next.addFlashAttribute("done", word(viewer, "regulations.copied", made.version(), version));
        return "redirect:" + address(viewer, code, made.version()) + "/edit";
    }

    private String taken(Viewer viewer, Path path, Model model, RedirectAttributes next) {
        try {
            RegulationDocument document = RegulationDocument.read(path);
            RegulationDesk.Draft draft = desk.take(document, Optional.of(viewer.school()), viewer.actor());
            next.addFlashAttribute(
                    "done", word(viewer, "regulations.taken." + draft.imported(), draft.code(), draft.version()));
            next.addFlashAttribute("remarks", document.remarks(viewer.language()));
            next.addFlashAttribute("findings", findings(viewer, document));
            return "redirect:" + address(viewer, draft.code(), draft.version());
        } catch (UnreadableRegulation unreadable) {
            RegulationSentences sentences = RegulationSentences.in(viewer.language());
            return list(
                    viewer,
                    model,
                    unreadable.faults().stream().map(sentences::of).toList());
        } catch (UnreadableBook unreadable) {
            BookSentences sentences = BookSentences.about(unreadable.file(), viewer.language());
            return list(
                    viewer,
                    model,
                    unreadable.faults().stream().map(sentences::of).toList());
        } catch (RefusedBook refused) {
            return list(viewer, model, List.of(refused.text(viewer.language())));
        } catch (RegulationRefused refused) {
            return list(viewer, model, Refused.sentences(refused, words, viewer.language()));
        } catch (NoSuchFileException gone) {
            return list(viewer, model, List.of(word(viewer, "regulations.no-file")));
        }
    }

    /** What the check says, each at its sheet and row. */
    private List<String> findings(Viewer viewer, RegulationDocument document) {
        FindingSentences sentences = FindingSentences.in(viewer.language());
        return rows.asProgram(() -> desk.check(document, Optional.of(viewer.school()))).stream()
                .map(finding -> sentences.of(finding, place -> document.cell(place, viewer.language())))
                .toList();
    }

    private String list(Viewer viewer, Model model, List<String> refused) {
        Map<String, List<VersionLine>> byCode = new LinkedHashMap<>();
        drafts.versions(viewer.school()).forEach(version -> {
            List<VersionLine> lines = byCode.computeIfAbsent(version.code(), code -> new ArrayList<>());
            lines.add(line(viewer, version, lines.isEmpty()));
        });
        model.addAttribute(
                "page",
                new RegulationsPage(byCode.entrySet().stream()
                        .map(entry -> new RegulationsPage.Regulation(entry.getKey(), entry.getValue()))
                        .toList()));
        model.addAttribute("refused", refused);
        model.addAttribute("names", figures.staff(viewer.school()));
        return "regulations/regulations";
    }

    private VersionLine line(Viewer viewer, Regulations.Version version, boolean newest) {
        boolean own = !version.isPublished() && drafts.isEditor(version, viewer.actor());
        return VersionLine.of(version, newest, own, viewer);
    }

    private Laid laid(Viewer viewer, String code, int version) {
        try {
            return drafts.open(viewer.school(), code, version);
        } catch (RegulationRefused notThere) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, notThere);
        }
    }

    /** The first day of the school year after the version's own first day and after today. */
    private static LocalDate firstDay(Laid laid) {
        LocalDate today = LocalDate.now();
        LocalDate after =
                laid.version().validFrom().isAfter(today) ? laid.version().validFrom() : today;
        return AcademicYear.holding(after).firstDay().plusYears(1);
    }

    private String word(Viewer viewer, String key, Object... details) {
        Object[] inserts = Arrays.stream(details).map(Object::toString).toArray();
        return words.getMessage(key, inserts, viewer.language());
    }

    static String address(Viewer viewer, String code, int version) {
        return UriComponentsBuilder.fromPath("/schools/{school}/regulations/{code}/{version}")
                .build(viewer.school(), code, version)
                .toString();
    }

    static RegulationRequest request(Viewer viewer, String code, int version) {
        return new RegulationRequest(code, Optional.of(version), Optional.of(viewer.school()), viewer.by());
    }
}
