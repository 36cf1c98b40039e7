package school.quality.web.publication;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import school.quality.jobs.desk.FigureDesk;
import school.quality.jobs.desk.PublicationDesk;
import school.quality.jobs.desk.PublicationDesk.Dated;
import school.quality.jobs.publication.PublicPage;
import school.quality.jobs.store.results.SchoolFigures.Evaluated;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Viewer;
import school.quality.web.layout.EvaluatedPeriods;

/** The director chooses what of the programme everybody may see, looks at it, publishes it or takes it down. */
@Controller
final class PublicationPages {

    private final FigureDesk figures;
    private final PublicationDesk desk;

    PublicationPages(FigureDesk figures, PublicationDesk desk) {
        this.figures = figures;
        this.desk = desk;
    }

    /**
     * The page.
     *
     * @param shown what everybody sees now; null where nothing is published
     * @param all that could be published; null where nothing was evaluated yet
     * @param chosen codes of indicators
     * @param preview of what is chosen; null before somebody has chosen
     */
    record ChoicePage(
            EvaluatedPeriods periods,
            @Nullable Dated shown,
            @Nullable PublicPage all,
            Set<String> chosen,
            @Nullable PublicPage preview) {}

    @GetMapping("/schools/{school}/publication")
    @EntryTo(Room.PUBLICATION)
    String choose(
            Viewer viewer,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(required = false) @Nullable Set<String> indicators,
            Model model) {
        EvaluatedPeriods periods = EvaluatedPeriods.of(figures.evaluated(viewer.school()), period);
        Optional<Dated> shown = desk.shown(viewer.school());
        Evaluated run = periods.chosen();
        model.addAttribute(
                "page",
                new ChoicePage(
                        periods,
                        shown.orElse(null),
                        run == null ? null : desk.everything(viewer.schoolName(), run),
                        indicators != null ? indicators : chosen(shown),
                        run == null || indicators == null ? null : desk.preview(viewer.schoolName(), run, indicators)));
        return "publication/publication";
    }

    @PostMapping("/schools/{school}/publication")
    @EntryTo(Room.PUBLICATION)
    String publish(Viewer viewer, @RequestParam String period, @RequestParam Set<String> indicators) {
        Evaluated run =
                EvaluatedPeriods.of(figures.evaluated(viewer.school()), period).needed();
        PublicPage page = desk.preview(viewer.schoolName(), run, indicators);
        desk.publish(viewer.school(), page, viewer.actor());
        return "redirect:/schools/{school}/publication";
    }

    @PostMapping("/schools/{school}/publication/withdrawal")
    @EntryTo(Room.PUBLICATION)
    String takeDown(Viewer viewer) {
        desk.shown(viewer.school())
                .ifPresent(shown -> desk.takeDown(viewer.school(), shown.page().period(), viewer.actor()));
        return "redirect:/schools/{school}/publication";
    }

    private static Set<String> chosen(Optional<Dated> shown) {
        return shown.stream()
                .flatMap(dated -> dated.page().sections().stream())
                .flatMap(section -> section.indicators().stream())
                .map(PublicPage.Shown::code)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
