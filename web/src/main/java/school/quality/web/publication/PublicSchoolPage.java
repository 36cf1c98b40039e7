package school.quality.web.publication;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import school.quality.jobs.desk.PublicationDesk;
import school.quality.web.access.EntryFor;
import school.quality.web.access.EntryFor.Guest;

/** What a school has published, for everybody; reads nothing but what was published. */
@Controller
final class PublicSchoolPage {

    private final PublicationDesk desk;

    PublicSchoolPage(PublicationDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/public/{school}")
    @EntryFor(Guest.EVERYBODY)
    String school(@PathVariable String school, Model model) {
        model.addAttribute(
                "published",
                desk.shownToEverybody(school).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "publication/public";
    }
}
