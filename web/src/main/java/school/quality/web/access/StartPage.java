package school.quality.web.access;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;
import school.quality.jobs.desk.AccessDesk;
import school.quality.jobs.store.access.Membership;
import school.quality.web.access.EntryFor.Guest;

/** Where somebody arrives: in the first room of the only school, or before the choice of schools. */
@Controller
final class StartPage {

    private final AccessDesk desk;

    StartPage(AccessDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/")
    @EntryFor(Guest.SIGNED_IN)
    String start(Model model) {
        SignedIn who = Gate.signedIn().orElseThrow();
        List<Membership> schools = schools(who);
        if (schools.size() == 1 && !rooms(schools.get(0)).isEmpty()) {
            return "redirect:" + address(schools.get(0), rooms(schools.get(0)).get(0));
        }
        model.addAttribute("schools", schools.stream().map(StartPage::door).toList());
        model.addAttribute("administrator", desk.isSystemAdministrator(who.accountId()));
        return "access/start";
    }

    /** A school and where its first room is. */
    record Door(String name, String address) {}

    private List<Membership> schools(SignedIn who) {
        List<Membership> held = desk.memberships(who.accountId());
        return held.isEmpty() && desk.isSystemAdministrator(who.accountId()) ? desk.asAdministrator() : held;
    }

    private static Door door(Membership of) {
        List<Room> rooms = rooms(of);
        return new Door(of.schoolName(), rooms.isEmpty() ? "" : address(of, rooms.get(0)));
    }

    private static List<Room> rooms(Membership of) {
        return Arrays.stream(Room.values())
                .filter(room -> room.entered().stream().anyMatch(of.roles()::contains))
                .toList();
    }

    private static String address(Membership of, Room room) {
        return UriComponentsBuilder.fromPath("/schools/{school}/{room}")
                .build(of.school(), room.path())
                .toString();
    }
}
