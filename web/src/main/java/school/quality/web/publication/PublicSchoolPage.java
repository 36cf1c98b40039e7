package school.quality.web.publication;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import school.quality.jobs.desk.PublicationDesk;
import school.quality.jobs.desk.PublicationDesk.Dated;
import school.quality.web.access.EntryFor;
import school.quality.web.access.EntryFor.Guest;

/** What a school has published, for everybody; reads nothing but what was published. */
@Controller
final class PublicSchoolPage {

    private final PublicationDesk desk;
    private final MessageSource words;

    PublicSchoolPage(PublicationDesk desk, MessageSource words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping("/public/{school}")
    @EntryFor(Guest.EVERYBODY)
    String school(@PathVariable String school, Locale language, Model model) {
        Dated published =
                desk.shownToEverybody(school).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("published", published);
        model.addAttribute("charts", SectionCharts.in(language, words).of(published.page()));
        return "publication/public";
    }
}
