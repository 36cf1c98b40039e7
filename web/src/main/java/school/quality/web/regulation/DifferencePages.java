package school.quality.web.regulation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import school.quality.jobs.desk.DifferenceDesk;
import school.quality.jobs.desk.DifferenceDesk.Differences;
import school.quality.jobs.desk.DraftDesk;
import school.quality.jobs.desk.RegulationRefused;
import school.quality.jobs.regulation.Difference;
import school.quality.jobs.regulation.DifferenceSentences;
import school.quality.jobs.store.results.Regulations;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Viewer;

/** What changed from one version to another. */
@Controller
class DifferencePages {

    private final DifferenceDesk desk;
    private final DraftDesk drafts;

    DifferencePages(DifferenceDesk desk, DraftDesk drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    /** Two versions side by side. */
    record Page(String code, int before, int after, List<Integer> versions, List<Line> lines) {}

    /** One thing that differs. */
    record Line(String place, String field, String before, String after) {}

    @GetMapping("/schools/{school}/regulations/{code}/difference")
    @EntryTo(Room.REGULATIONS)
    String difference(
            Viewer viewer,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer before,
            @RequestParam(required = false) @Nullable Integer after,
            Model model) {
        List<Integer> versions = drafts.versions(viewer.school()).stream()
                .filter(version -> version.code().equals(code))
                .map(Regulations.Version::version)
                .toList();
        if (versions.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        int newer = after == null ? versions.get(0) : after;
        int older = before == null ? versions.get(Math.min(1, versions.size() - 1)) : before;
        model.addAttribute("page", page(viewer, code, older, newer, versions));
        return "regulations/difference";
    }

    private Page page(Viewer viewer, String code, int before, int after, List<Integer> versions) {
        DifferenceSentences sentences = DifferenceSentences.in(viewer.language());
        List<Line> lines = found(viewer, code, before, after).all().stream()
                .map(one -> line(one, sentences))
                .toList();
        return new Page(code, before, after, versions, lines);
    }

    private Differences found(Viewer viewer, String code, int before, int after) {
        try {
            return desk.between(code, List.of(before, after), Optional.of(viewer.school()));
        } catch (RegulationRefused notThere) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, notThere);
        }
    }

    private static Line line(Difference difference, DifferenceSentences sentences) {
        return new Line(
                sentences.place(difference),
                sentences.field(difference),
                Optional.ofNullable(difference.before()).orElse(""),
                Optional.ofNullable(difference.after()).orElse(""));
    }
}
