package school.quality.web.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import school.quality.jobs.desk.AuditDesk;
import school.quality.jobs.store.access.RowSecurity;
import school.quality.jobs.store.journal.JournalEntry;
import school.quality.jobs.store.journal.JournalFilter;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Viewer;
import school.quality.web.program.Words;

/** The journal of changes of a school, and whether its chain is whole. */
@Controller
final class JournalPages {

    private static final int ON_A_PAGE = 100;

    private final AuditDesk desk;
    private final RowSecurity rows;

    JournalPages(AuditDesk desk, RowSecurity rows) {
        this.desk = desk;
        this.rows = rows;
    }

    /**
     * The page.
     *
     * @param older number before which the next page goes on; null on the last one
     * @param kinds of changes with their names, for the choice
     */
    record JournalPage(
            List<Line> lines,
            JournalFilter wanted,
            @Nullable Long older,
            List<Kind> kinds) {}

    /** An entry as people read it. */
    record Line(JournalEntry entry, String day, String kind) {}

    /** A kind of change and what it is called. */
    record Kind(String code, String name) {}

    @GetMapping("/schools/{school}/journal")
    @EntryTo(Room.JOURNAL)
    String journal(
            Viewer viewer,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> to,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(required = false) @Nullable Long before,
            Model model) {
        JournalFilter wanted = new JournalFilter(Optional.of(viewer.school()), from, to, given(kind), given(by));
        model.addAttribute("page", page(wanted, before, viewer.language()));
        return "audit/journal";
    }

    @PostMapping("/schools/{school}/journal/verification")
    @EntryTo(Room.JOURNAL)
    String verify(Viewer viewer, Model model) {
        JournalFilter wanted = JournalFilter.of(viewer.school());
        List<String> flaws = new ArrayList<>();
        AuditDesk.Verified verified = rows.asProgram(
                () -> desk.verify(Optional.of(viewer.school()), Optional.empty(), flaw -> flaws.add(flaw.toString())));
        model.addAttribute("verified", verified);
        model.addAttribute("flaws", flaws);
        model.addAttribute("page", page(wanted, null, viewer.language()));
        return "audit/journal";
    }

    private JournalPage page(JournalFilter wanted, @Nullable Long before, Locale language) {
        Words words = Words.of("messages/audit", language);
        List<JournalEntry> found = desk.newest(wanted, before, ON_A_PAGE + 1);
        List<Line> lines =
                found.stream().limit(ON_A_PAGE).map(entry -> line(entry, words)).toList();
        Long older = found.size() > ON_A_PAGE ? found.get(ON_A_PAGE - 1).number() : null;
        return new JournalPage(lines, wanted, older, kinds(words));
    }

    private static Line line(JournalEntry entry, Words words) {
        String day = entry.madeAt().substring(0, 16).replace('T', ' ');
        return new Line(entry, day, words.text("kind." + entry.kind()));
    }

    private static List<Kind> kinds(Words words) {
        return words.bundle().keySet().stream()
                .filter(key -> key.startsWith("kind."))
                .sorted()
                .map(key -> new Kind(key.substring("kind.".length()), words.text(key)))
                .toList();
    }

    private static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(one -> !one.isEmpty());
    }
}
