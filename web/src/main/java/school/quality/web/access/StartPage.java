package school.quality.web.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    String start(
            @RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "1") int number, Model model) {
        SignedIn who = Gate.signedIn().orElseThrow();
        boolean administrator = desk.isSystemAdministrator(who.accountId());
        List<Membership> schools = administrator ? all(who) : desk.memberships(who.accountId());
        if (schools.size() == 1 && !rooms(schools.get(0)).isEmpty()) {
            return "redirect:" + address(schools.get(0), rooms(schools.get(0)).get(0));
        }
        model.addAttribute("page", SchoolChoice.of(schools, words.strip(), number, administrator));
        return "access/start";
    }

    /** What the administrator is in every school; the own roles where there are some. */
    private List<Membership> all(SignedIn who) {
        Map<String, Membership> own = desk.memberships(who.accountId()).stream()
                .collect(Collectors.toMap(Membership::school, Function.identity()));
        return desk.asAdministrator().stream()
                .map(school -> own.getOrDefault(school.school(), school))
                .toList();
    }

    /** Where the first room of somebody in a school is; empty where there is none. */
    static Optional<String> door(Membership of) {
        return rooms(of).stream().findFirst().map(room -> address(of, room));
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
