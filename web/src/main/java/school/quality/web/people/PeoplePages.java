package school.quality.web.people;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import school.quality.jobs.desk.AccessDesk;
import school.quality.jobs.desk.AccessRefused;
import school.quality.jobs.desk.Invitation;
import school.quality.jobs.store.access.Person;
import school.quality.jobs.store.access.Role;
import school.quality.jobs.store.access.RowSecurity;
import school.quality.jobs.store.access.StaffMember;
import school.quality.web.access.EntryTo;
import school.quality.web.access.OneTime;
import school.quality.web.access.Room;
import school.quality.web.access.Viewer;

/** Who may sign in to a school, and as what. */
@Controller
final class PeoplePages {

    private static final String PAGE = "people/people";

    private final AccessDesk desk;
    private final RowSecurity rows;

    PeoplePages(AccessDesk desk, RowSecurity rows) {
        this.desk = desk;
        this.rows = rows;
    }

    /**
     * The page.
     *
     * @param staff of whom nobody signs in yet
     * @param slips passwords that were made just now; shown once
     * @param refusal why something was not done; null if nothing was refused
     */
    record PeoplePage(
            List<Person> people,
            List<StaffMember> staff,
            List<Role> roles,
            List<Slip> slips,
            @Nullable String refusal) {}

    /** What somebody is handed to sign in for the first time. */
    record Slip(String name, String login, String password) {}

    @GetMapping("/schools/{school}/people")
    @EntryTo(Room.PEOPLE)
    String people(Viewer viewer, Model model) {
        return show(viewer, model, List.of(), null);
    }

    @PostMapping("/schools/{school}/people")
    @EntryTo(Room.PEOPLE)
    String invite(
            Viewer viewer,
            @RequestParam String login,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String staffId,
            @RequestParam(required = false) @Nullable Set<Role> roles,
            Model model) {
        return acting(viewer, model, () -> invite(viewer, login, name, staffId.isBlank() ? null : staffId, roles));
    }

    @PostMapping("/schools/{school}/people/teachers")
    @EntryTo(Room.PEOPLE)
    String inviteTeachers(Viewer viewer, Model model) {
        return acting(viewer, model, () -> staff(viewer).stream()
                .filter(one -> one.teaches() && !one.known())
                .flatMap(one ->
                        invite(viewer, login(viewer, one), one.name(), one.staffId(), Set.of(Role.TEACHER)).stream())
                .toList());
    }

    @PostMapping("/schools/{school}/people/{account}")
    @EntryTo(Room.PEOPLE)
    String change(
            Viewer viewer,
            @PathVariable int account,
            @RequestParam(defaultValue = "") String staffId,
            @RequestParam(required = false) @Nullable Set<Role> roles,
            Model model) {
        return acting(viewer, model, () -> {
            String staff = staffId.isBlank() ? null : staffId;
            desk.change(account, viewer.school(), staff, ofSchool(roles), viewer.login());
            return List.of();
        });
    }

    @PostMapping("/schools/{school}/people/{account}/password")
    @EntryTo(Room.PEOPLE)
    String renew(Viewer viewer, @PathVariable int account, Model model) {
        return acting(viewer, model, () -> {
            OneTime password = OneTime.fresh();
            desk.renewPassword(account, viewer.school(), password.hash());
            return desk.account(account).map(of -> new Slip(of.name(), of.login(), password.text())).stream()
                    .toList();
        });
    }

    @PostMapping("/schools/{school}/people/{account}/open")
    @EntryTo(Room.PEOPLE)
    String open(Viewer viewer, @PathVariable int account, @RequestParam boolean open, Model model) {
        return acting(viewer, model, () -> {
            desk.setActive(account, viewer.school(), open, viewer.login());
            return List.of();
        });
    }

    /** Something that is done and may make new passwords. */
    private interface Action {
        List<Slip> done();
    }

    private String acting(Viewer viewer, Model model, Action action) {
        try {
            return show(viewer, model, rows.asProgram(action::done), null);
        } catch (AccessRefused refused) {
            return show(viewer, model, List.of(), refused.sentence(viewer.language()));
        }
    }

    private List<Slip> invite(
            Viewer viewer, String login, String name, @Nullable String staffId, @Nullable Set<Role> roles) {
        OneTime password = OneTime.fresh();
        Invitation invitation = new Invitation(login.strip(), name, viewer.school(), staffId, ofSchool(roles));
        boolean fresh = desk.invite(invitation, password.hash(), viewer.login());
        return fresh ? List.of(new Slip(name, login.strip(), password.text())) : List.of();
    }

    /** The administrator of the system is made by the program only. */
    private static Set<Role> ofSchool(@Nullable Set<Role> roles) {
        Set<Role> wanted = EnumSet.noneOf(Role.class);
        wanted.addAll(roles == null ? Set.of() : roles);
        wanted.remove(Role.SYSTEM_ADMINISTRATOR);
        return wanted;
    }

    /** For example {@code g1-0044}. */
    private static String login(Viewer viewer, StaffMember member) {
        return (viewer.school() + "-" + member.staffId())
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }

    private List<StaffMember> staff(Viewer viewer) {
        return rows.asProgram(() -> desk.staff(viewer.school()));
    }

    private String show(Viewer viewer, Model model, List<Slip> slips, @Nullable String refusal) {
        List<Person> people = rows.asProgram(() -> desk.people(viewer.school()));
        List<StaffMember> unknown =
                staff(viewer).stream().filter(one -> !one.known()).toList();
        List<Role> roles = Arrays.stream(Role.values())
                .filter(role -> role != Role.SYSTEM_ADMINISTRATOR)
                .toList();
        model.addAttribute("page", new PeoplePage(people, unknown, roles, slips, refusal));
        return PAGE;
    }
}
