package school.quality.web.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import school.quality.engine.period.AcademicYear;
import school.quality.jobs.dataset.DatasetPart;
import school.quality.jobs.desk.PlanDesk;
import school.quality.jobs.desk.ProgrammeDesk;
import school.quality.jobs.plan.NeededData;
import school.quality.jobs.plan.PlanCounts;
import school.quality.jobs.plan.PlanEntry;
import school.quality.jobs.plan.PlanState;
import school.quality.jobs.plan.YearPlan;
import school.quality.jobs.store.access.RowSecurity;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Viewer;
import school.quality.web.layout.Download;

/** What falls due in a school year, whether its data are there, and who answers. */
@Controller
class PlanPages {

    /** So many lines need no folding. */
    private static final int FEW = 15;

    private final PlanDesk desk;
    private final ProgrammeDesk programme;
    private final RowSecurity rows;

    PlanPages(PlanDesk desk, ProgrammeDesk programme, RowSecurity rows) {
        this.desk = desk;
        this.programme = programme;
        this.rows = rows;
    }

    @GetMapping("/schools/{school}/method/plan")
    @EntryTo(Room.METHOD)
    String plan(
            Viewer viewer,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String state,
            Model model) {
        YearPlan plan = found(viewer, year);
        model.addAttribute("page", page(plan, who, state, viewer.language()));
        return "plan/plan";
    }

    @GetMapping("/schools/{school}/method/plan/file")
    @EntryTo(Room.METHOD)
    ResponseEntity<Resource> file(
            Viewer viewer,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "xlsx") String form) {
        List<YearPlan> plans = List.of(found(viewer, year));
        String name = "plan-" + plans.get(0).year().code().replace('/', '-');
        return form.equals("ics")
                ? Download.of(name + ".zip", file -> calendars(plans, file, viewer))
                : Download.of(name + ".xlsx", file -> desk.workbook(plans, file, viewer.language(), viewer.by()));
    }

    /** As the program: whether rows of health are loaded is told, not what they say. */
    private YearPlan found(Viewer viewer, String year) {
        Optional<AcademicYear> wanted =
                Optional.of(year).filter(AcademicYear::isWellFormed).map(AcademicYear::new);
        return rows.asProgram(() -> desk.plans(Optional.of(viewer.school()), wanted, LocalDate.now())).stream()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A calendar for each who answers, packed together. */
    private void calendars(List<YearPlan> plans, Path file, Viewer viewer) {
        List<Path> written = desk.calendars(plans, file.toAbsolutePath().getParent(), viewer.language(), viewer.by());
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Path calendar : written) {
                ZipEntry entry = new ZipEntry(calendar.getFileName().toString());
                entry.setTime(0);
                packed.putNextEntry(entry);
                Files.copy(calendar, packed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PlanPage page(YearPlan plan, String who, String state, Locale language) {
        List<PlanEntry> own = plan.entries().stream()
                .filter(entry -> who.isEmpty() || entry.responsible().contains(who))
                .toList();
        return new PlanPage(
                plan.year().code(),
                years(plan.year()),
                who,
                state,
                plan.countsByResponsible().entrySet().stream()
                        .map(one -> answering(one.getKey(), one.getValue()))
                        .toList(),
                counts(own).toList(),
                months(
                        own.stream()
                                .filter(entry ->
                                        state.isEmpty() || entry.state().name().equals(state))
                                .toList(),
                        language));
    }

    private static Stream<PlanPage.Count> counts(List<PlanEntry> entries) {
        return Arrays.stream(PlanState.values())
                .map(one -> new PlanPage.Count(
                        one,
                        (int) entries.stream()
                                .filter(entry -> entry.state() == one)
                                .count(),
                        tone(one)));
    }

    private List<PlanPage.Month> months(List<PlanEntry> entries, Locale language) {
        Map<YearMonth, List<PlanEntry>> months = entries.stream()
                .collect(
                        Collectors.groupingBy(entry -> YearMonth.from(entry.due()), TreeMap::new, Collectors.toList()));
        Optional<YearMonth> waiting = months.entrySet().stream()
                .filter(month -> month.getValue().stream().anyMatch(entry -> entry.state() != PlanState.DONE))
                .map(Map.Entry::getKey)
                .findFirst();
        return months.entrySet().stream()
                .map(month -> new PlanPage.Month(
                        name(month.getKey(), language),
                        month.getValue().stream()
                                .map(entry -> line(entry, language))
                                .toList(),
                        counts(month.getValue())
                                .filter(count -> count.entries() > 0)
                                .toList(),
                        entries.size() <= FEW || waiting.equals(Optional.of(month.getKey()))))
                .toList();
    }

    private static String name(YearMonth month, Locale language) {
        String name = month.format(DateTimeFormatter.ofPattern("LLLL yyyy", language));
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private static PlanPage.Answering answering(String who, PlanCounts counts) {
        return new PlanPage.Answering(who, counts.all(), counts.count(PlanState.OVERDUE));
    }

    private static List<String> years(AcademicYear shown) {
        AcademicYear now = AcademicYear.holding(LocalDate.now());
        return List.of(now, now.previous(), now.previous().previous(), shown).stream()
                .distinct()
                .sorted()
                .map(AcademicYear::code)
                .toList();
    }

    private PlanPage.Line line(PlanEntry entry, Locale language) {
        return new PlanPage.Line(
                entry.due(),
                entry.indicator().code(),
                programme.title(entry.indicator(), language),
                entry.period().code(),
                String.join("; ", entry.responsible()),
                entry.indicator().recordForm(),
                entry.state(),
                tone(entry.state()),
                names(entry.missing(), language),
                names(entry.loaded(), language));
    }

    private static String names(List<NeededData> data, Locale language) {
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return data.stream()
                .map(one -> one.datasets().stream()
                        .map(name -> english
                                ? DatasetPart.of(name).titleEn()
                                : DatasetPart.of(name).title())
                        .collect(Collectors.joining(" / ")))
                .collect(Collectors.joining("; "));
    }

    private static String tone(PlanState state) {
        return switch (state) {
            case DONE -> "good";
            case LOADED -> "none";
            case MISSING -> "fair";
            case OVERDUE -> "bad";
        };
    }
}
