package school.quality.web.orders;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import school.quality.jobs.desk.AllowanceDesk;
import school.quality.jobs.desk.ExportDesk;
import school.quality.jobs.desk.ExportRequest;
import school.quality.jobs.desk.ExportRequest.Form;
import school.quality.jobs.desk.ExportRequest.Letters;
import school.quality.jobs.desk.MeetingDesk;
import school.quality.jobs.desk.OrderDesk;
import school.quality.jobs.desk.ReductionDesk;
import school.quality.jobs.desk.Refusal;
import school.quality.jobs.store.CorrectedPerson;
import school.quality.jobs.store.access.Role;
import school.quality.jobs.store.access.RowSecurity;
import school.quality.jobs.store.results.StaffNames;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Viewer;
import school.quality.web.background.Task;
import school.quality.web.layout.Download;
import school.quality.web.layout.RefusalWords;
import school.quality.web.layout.SchoolAddress;
import school.quality.web.program.Words;

/** The list of allowances: looked through, checked, ordered, handed to the accounting program, locked. */
@Controller
final class AllowancePages {

    /** A first lock takes no longer; further versions are computed on while the page says so. */
    private static final Duration USUALLY = Duration.ofSeconds(2);

    private final AllowanceDesk desk;
    private final OrderDesk orders;
    private final ReductionDesk reductions;
    private final LocksUnderWay locks;
    private final ExportDesk exports;
    private final MeetingDesk meetings;
    private final StaffNames staff;
    private final RowSecurity rows;
    private final RefusalWords words;

    AllowancePages(
            AllowanceDesk desk,
            OrderDesk orders,
            ReductionDesk reductions,
            LocksUnderWay locks,
            ExportDesk exports,
            MeetingDesk meetings,
            StaffNames staff,
            RowSecurity rows,
            RefusalWords words) {
        this.desk = desk;
        this.orders = orders;
        this.reductions = reductions;
        this.locks = locks;
        this.exports = exports;
        this.meetings = meetings;
        this.staff = staff;
        this.rows = rows;
        this.words = words;
    }

    @GetMapping("/schools/{school}/allowances")
    @EntryTo(Room.ALLOWANCES)
    String allowances(
            Viewer viewer,
            Model model,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(defaultValue = "false") boolean control) {
        List<String> periods = desk.periods(viewer.school());
        String shown = period == null ? periods.stream().findFirst().orElse(null) : period;
        refuseUnlessThere(shown == null || periods.contains(shown));
        model.addAttribute("page", page(viewer, periods, shown, control));
        if (shown != null && viewer.is(Role.DIRECTOR)) {
            locks.lastOf(viewer.school()).ifPresent(lock -> tell(lock, viewer, model));
            suggested(viewer, shown).ifPresent(paper -> model.addAttribute("suggested", paper));
        }
        return "orders/allowances";
    }

    /** So that nobody types again what the minutes say. */
    private Optional<PaperForm> suggested(Viewer viewer, String period) {
        return meetings.meetings(viewer.of().schoolId(), period).stream()
                .findFirst()
                .map(meeting -> PaperForm.of(meeting, staff.of(viewer.school())));
    }

    @GetMapping("/schools/{school}/allowances/payroll")
    @EntryTo(Room.ALLOWANCES)
    ResponseEntity<Resource> payroll(
            Viewer viewer,
            @RequestParam String period,
            @RequestParam Form form,
            @RequestParam(defaultValue = "AS_SET") Letters letters) {
        refuseUnlessThere(form != Form.JSON && desk.periods(viewer.school()).contains(period));
        String name = "payroll-" + period.replace('/', '-') + (form == Form.XLSX ? ".xlsx" : ".csv");
        return Download.of(
                name,
                file -> exports.export(new ExportRequest(
                        ExportRequest.What.PAYROLL,
                        form,
                        period,
                        List.of(viewer.school()),
                        Optional.empty(),
                        viewer.language(),
                        file,
                        viewer.by(),
                        letters)));
    }

    /** Reduces a sum for a sanction; the limits of the law are checked by the desk. */
    @PostMapping("/schools/{school}/allowances/reductions")
    @EntryTo(value = Room.ALLOWANCES, only = Role.DIRECTOR)
    String reduce(
            Viewer viewer,
            Model model,
            @RequestParam String period,
            @RequestParam String staffId,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate imposedOn,
            @RequestParam String amount,
            @RequestParam String reason) {
        model.addAttribute(
                "typed", Map.of("staffId", staffId, "imposedOn", imposedOn, "amount", amount, "reason", reason));
        return SumOf.roubles(amount)
                .map(sum -> step(
                        viewer,
                        model,
                        period,
                        () -> reductions.enter(
                                wanted(viewer, period, staffId, imposedOn), sum, reason, viewer.actor())))
                .orElseGet(() -> refused(
                        viewer,
                        model,
                        period,
                        Words.of("messages/orders", viewer.language()).text("NO_SUCH_SUM", amount)));
    }

    @PostMapping("/schools/{school}/allowances/reductions/withdraw")
    @EntryTo(value = Room.ALLOWANCES, only = Role.DIRECTOR)
    String withdraw(
            Viewer viewer,
            Model model,
            @RequestParam String period,
            @RequestParam String staffId,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate imposedOn) {
        return step(
                viewer,
                model,
                period,
                () -> reductions.withdraw(wanted(viewer, period, staffId, imposedOn), viewer.actor()));
    }

    @PostMapping("/schools/{school}/allowances/lock")
    @EntryTo(value = Room.ALLOWANCES, only = Role.DIRECTOR)
    String lock(Viewer viewer, @RequestParam String period) {
        refuseUnlessThere(desk.periods(viewer.school()).contains(period));
        locks.lock(viewer.school(), period, viewer.actor()).endsWithin(USUALLY);
        return SchoolAddress.redirect(viewer, Room.ALLOWANCES, "?period=" + SchoolAddress.encoded(period));
    }

    private void tell(Task<?> lock, Viewer viewer, Model model) {
        model.addAttribute("locking", !lock.isDone());
        if (lock.hasFailed()) {
            model.addAttribute("refused", sentence(lock, viewer));
        }
    }

    private String sentence(Task<?> failed, Viewer viewer) {
        return failed.refused()
                .map(refusal -> words.of(refusal, viewer.language()))
                .orElseGet(() -> Words.of("messages/orders", viewer.language()).text("FAILED"));
    }

    /** What the newest result changes against the one that was paid. */
    @GetMapping("/schools/{school}/allowances/corrections")
    @EntryTo(value = Room.ALLOWANCES, only = Role.DIRECTOR)
    String corrections(Viewer viewer, Model model, @RequestParam String period) {
        refuseUnlessThere(desk.periods(viewer.school()).contains(period));
        Task<List<CorrectedPerson>> computing = locks.corrections(viewer.school(), period);
        model.addAttribute("period", period);
        model.addAttribute("busy", !computing.isDone());
        model.addAttribute("refused", computing.hasFailed() ? sentence(computing, viewer) : null);
        computing.result().ifPresent(people -> model.addAttribute("people", shown(people, viewer)));
        return "orders/corrections";
    }

    private List<CorrectionShown> shown(List<CorrectedPerson> people, Viewer viewer) {
        Map<String, String> names = staff.of(viewer.school());
        return people.stream()
                .map(person -> CorrectionShown.of(person, names.getOrDefault(person.staffId(), ""), viewer.language()))
                .toList();
    }

    /** A step that either leads back to the page or says there why it was not taken. */
    private String step(Viewer viewer, Model model, String period, Supplier<?> step) {
        refuseUnlessThere(desk.periods(viewer.school()).contains(period));
        try {
            // checks and corrections are computed from all rows; the director may see them
            rows.asProgram(step);
            return SchoolAddress.redirect(viewer, Room.ALLOWANCES, "?period=" + SchoolAddress.encoded(period));
        } catch (Refusal refused) {
            return refused(viewer, model, period, words.of(refused, viewer.language()));
        }
    }

    private String refused(Viewer viewer, Model model, String period, String sentence) {
        model.addAttribute("refused", sentence);
        model.addAttribute("page", page(viewer, desk.periods(viewer.school()), period, false));
        return "orders/allowances";
    }

    private AllowancePage page(Viewer viewer, List<String> periods, @Nullable String period, boolean control) {
        if (period == null) {
            return AllowancePage.empty(viewer);
        }
        String school = viewer.school();
        boolean director = viewer.is(Role.DIRECTOR);
        return AllowancePage.of(
                viewer,
                periods,
                period,
                desk.paid(school, period),
                // the checks look at points, of which the accountant is told only whether they stop the order
                AllowancePage.gate(
                        rows.asProgram(() -> orders.check(period, Optional.of(school))), director, viewer.language()),
                control ? files(school, period) : List.of(),
                director ? reductions.all(period, Optional.of(school)) : List.of());
    }

    private List<AllowancePage.FileShown> files(String school, String period) {
        return Arrays.stream(AllowancePage.Offered.values())
                .map(one -> new AllowancePage.FileShown(one, desk.control(school, period, one.form(), one.letters())))
                .toList();
    }

    private static ReductionDesk.Wanted wanted(Viewer viewer, String period, String staffId, LocalDate imposedOn) {
        return new ReductionDesk.Wanted(period, Optional.of(viewer.school()), staffId, imposedOn);
    }

    private static void refuseUnlessThere(boolean there) {
        if (!there) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
