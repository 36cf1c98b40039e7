package school.quality.web.runs;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import school.quality.jobs.desk.ProgrammeDesk;
import school.quality.jobs.desk.RunHistoryDesk;
import school.quality.jobs.desk.ScheduleDesk;
import school.quality.jobs.difference.SchoolDifference;
import school.quality.jobs.store.access.Role;
import school.quality.jobs.store.access.RowSecurity;
import school.quality.jobs.store.batches.RunProgress;
import school.quality.jobs.store.results.RunSchedules.Kind;
import school.quality.jobs.store.results.StaffNames;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Viewer;
import school.quality.web.background.Task;
import school.quality.web.layout.SchoolAddress;

/** Runs of a school: started, watched, compared, proven, and started by themselves. */
@Controller
final class RunPages {

    private final RunsUnderWay underWay;
    private final RunHistoryDesk history;
    private final Comparisons comparisons;
    private final ScheduleDesk schedules;
    private final ProgrammeDesk programme;
    private final StaffNames staff;
    private final RowSecurity rows;

    RunPages(
            RunsUnderWay underWay,
            RunHistoryDesk history,
            Comparisons comparisons,
            ScheduleDesk schedules,
            ProgrammeDesk programme,
            StaffNames staff,
            RowSecurity rows) {
        this.underWay = underWay;
        this.history = history;
        this.comparisons = comparisons;
        this.schedules = schedules;
        this.programme = programme;
        this.staff = staff;
        this.rows = rows;
    }

    @GetMapping("/schools/{school}/runs")
    @EntryTo(Room.RUNS)
    String runs(Viewer viewer, Model model) {
        model.addAttribute("page", page(viewer));
        return "runs/runs";
    }

    /** Asked for again and again while something goes on; when it has ended the page is loaded anew. */
    @GetMapping("/schools/{school}/runs/progress")
    @EntryTo(Room.RUNS)
    String progress(Viewer viewer, Model model, HttpServletResponse answer) {
        RunsPage page = page(viewer);
        if (!page.isBusy()) {
            answer.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("page", page);
        return "runs/runs :: progress";
    }

    /** Also takes up again what broke off. */
    @PostMapping("/schools/{school}/runs")
    @EntryTo(
            value = Room.RUNS,
            only = {Role.DEPUTY_HEAD, Role.DIRECTOR})
    String start(Viewer viewer, @RequestParam String period) {
        if (!history.periods(viewer.school()).contains(period)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        underWay.run(viewer.school(), period, viewer.by());
        return SchoolAddress.redirect(viewer, Room.RUNS, "");
    }

    @PostMapping("/schools/{school}/runs/{run:[0-9]{1,18}}/verify")
    @EntryTo(
            value = Room.RUNS,
            only = {Role.DEPUTY_HEAD, Role.DIRECTOR})
    String verify(Viewer viewer, @PathVariable long run) {
        if (history.run(viewer.school(), run).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        underWay.verify(viewer.school(), run);
        return SchoolAddress.redirect(viewer, Room.RUNS, "");
    }

    @GetMapping("/schools/{school}/runs/differences")
    @EntryTo(
            value = Room.RUNS,
            only = {Role.DEPUTY_HEAD, Role.DIRECTOR})
    String differences(Viewer viewer, @RequestParam String period, Model model) {
        Task<List<SchoolDifference>> comparing = comparisons
                .ofLastTwo(viewer.school(), period)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("period", period);
        model.addAttribute("busy", !comparing.isDone());
        model.addAttribute("failed", comparing.hasFailed());
        model.addAttribute("refused", comparing.refusal(viewer.language()).orElse(null));
        comparing.result().ifPresent(found -> model.addAttribute("page", differencePage(found.get(0), viewer)));
        return "runs/differences";
    }

    private DifferencePage differencePage(SchoolDifference found, Viewer viewer) {
        return DifferencePage.of(
                found,
                new DifferenceLines(viewer.language(), programme::factor),
                new DifferenceRows(programme, staff.of(viewer.school()), viewer.language()),
                viewer.is(Role.DIRECTOR));
    }

    @PostMapping("/schools/{school}/runs/schedule")
    @EntryTo(
            value = Room.RUNS,
            only = {Role.DEPUTY_HEAD, Role.DIRECTOR})
    String schedule(
            Viewer viewer,
            Model model,
            @RequestParam Kind kind,
            @RequestParam String cron,
            @RequestParam(defaultValue = "false") boolean active) {
        Optional<CronWords> words = CronWords.of(cron, ZonedDateTime.now());
        if (words.isEmpty()) {
            model.addAttribute("page", page(viewer));
            model.addAttribute("wrongKind", kind);
            model.addAttribute("wrongCron", cron);
            return "runs/runs";
        }
        schedules.set(viewer.school(), kind, words.get().cron(), active, Instant.now(), viewer.actor());
        return SchoolAddress.redirect(viewer, Room.RUNS, "#schedule");
    }

    private RunsPage page(Viewer viewer) {
        String school = viewer.school();
        // counted over all schools of the run, which nobody of one school sees row by row
        Optional<RunProgress> progress = rows.asProgram(() -> history.progress(school));
        boolean goesOn = underWay.isBusy(school) || progress.isPresent();
        return new RunsPage(
                viewer.is(Role.DEPUTY_HEAD, Role.DIRECTOR),
                history.periods(school),
                RunsPage.rows(history.runs(school), goesOn),
                staff.of(school),
                RunsPage.under(underWay.evaluating(school), viewer.language()),
                progress.map(run -> RunsPage.progress(run, viewer.language())).orElse(null),
                RunsPage.proof(underWay.proving(school), viewer),
                RunsPage.schedules(schedules.of(school), viewer.language(), ZonedDateTime.now()),
                RunsPage.examples(viewer.language(), ZonedDateTime.now()));
    }
}
