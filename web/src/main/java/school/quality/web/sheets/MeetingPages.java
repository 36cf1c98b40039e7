package school.quality.web.sheets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import school.quality.jobs.desk.MeetingDesk;
import school.quality.jobs.desk.MeetingDesk.Opening;
import school.quality.jobs.desk.Refusal;
import school.quality.jobs.desk.ReviewDesk;
import school.quality.jobs.desk.SheetDesk;
import school.quality.jobs.store.access.Role;
import school.quality.jobs.store.sheets.Meeting;
import school.quality.jobs.store.sheets.SheetPeople.Colleague;
import school.quality.jobs.store.sheets.StoredVote;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Viewer;
import school.quality.web.layout.Numbers;
import school.quality.web.layout.SchoolAddress;
import school.quality.web.sheets.QueuePage.Chosen;

/** Meetings of the commission with their minutes, and who has which duty. */
@Controller
final class MeetingPages {

    private static final Chosen ALL = new Chosen(null, false);

    private final SheetDesk sheets;
    private final MeetingDesk meetings;
    private final ReviewDesk reviews;
    private final SheetsRoom room;
    private final Steps steps;

    MeetingPages(SheetDesk sheets, MeetingDesk meetings, ReviewDesk reviews, MessageSource sentences) {
        this.sheets = sheets;
        this.meetings = meetings;
        this.reviews = reviews;
        this.room = new SheetsRoom(reviews, sheets, meetings);
        this.steps = new Steps(sentences);
    }

    /**
     * The minutes of a meeting, to be printed and signed.
     *
     * @param names of people of the staff by number
     */
    record Minutes(Meeting meeting, List<StoredVote> votes, Map<String, String> names, Numbers numbers) {

        public String name(String person) {
            return names.getOrDefault(person, person);
        }

        public String all(List<String> people) {
            return String.join(", ", people.stream().map(this::name).toList());
        }
    }

    @GetMapping("/schools/{school}/sheets/meetings/{number}")
    @EntryTo(
            value = Room.SHEETS,
            only = {Role.COMMISSION, Role.DIRECTOR})
    String minutes(Viewer viewer, @PathVariable long number, Model model) {
        int school = viewer.of().schoolId();
        Meeting meeting =
                meetings.meeting(school, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<String, String> names = new TreeMap<>();
        for (Colleague one : reviews.staff(school, meeting.period())) {
            names.put(one.staffId(), one.name());
        }
        model.addAttribute(
                "page", new Minutes(meeting, meetings.votes(school, meeting), names, new Numbers(viewer.language())));
        return "sheets/minutes";
    }

    @PostMapping("/schools/{school}/sheets/meetings")
    @EntryTo(value = Room.SHEETS, only = Role.COMMISSION)
    ModelAndView open(
            Viewer viewer,
            @RequestParam String period,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "") String chair,
            @RequestParam(defaultValue = "") String secretary) {
        // as they were sent: a list would be cut at the commas of a name
        List<String> present = fields.getOrDefault("present", List.of());
        Opening opening = new Opening(period, present, chair, secretary);
        return done(viewer, period, () -> meetings.open(viewer.of().schoolId(), opening, room.actor(viewer, period)));
    }

    /** Nobody gives a duty to oneself: the desk looks. */
    @PostMapping("/schools/{school}/sheets/duties")
    @EntryTo(value = Room.SHEETS, only = Role.DIRECTOR)
    ModelAndView appoint(
            Viewer viewer,
            @RequestParam String period,
            @RequestParam(required = false) @Nullable String union,
            @RequestParam(required = false) @Nullable String colleague,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(defaultValue = "true") boolean held) {
        String of = union == null || union.isBlank() ? null : union;
        String who = Optional.ofNullable(colleague)
                .filter(one -> !one.isBlank())
                .or(() -> Optional.ofNullable(person))
                .map(String::strip)
                .orElse("");
        if (who.isEmpty() || who.length() > 200) {
            return refused(viewer, period, steps.sentence("sheets.nobody", viewer.language()));
        }
        return done(
                viewer,
                period,
                () -> sheets.appoint(period, Optional.of(viewer.school()), of, who, held, viewer.actor()));
    }

    private ModelAndView done(Viewer viewer, String period, Runnable work) {
        try {
            work.run();
            return new ModelAndView(
                    SchoolAddress.redirect(viewer, Room.SHEETS, "?period=" + Steps.encoded(period) + "#commission"));
        } catch (Refusal refusal) {
            return refused(viewer, period, steps.sentence(refusal, viewer.language()));
        }
    }

    private ModelAndView refused(Viewer viewer, String period, String sentence) {
        ModelAndView page = new ModelAndView("sheets/queue", HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("page", room.queue(viewer, Optional.of(period), ALL, sentence));
        return page;
    }
}
