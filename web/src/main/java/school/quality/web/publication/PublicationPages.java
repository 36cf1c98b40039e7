package school.quality.web.publication;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import school.quality.jobs.desk.FigureDesk;
import school.quality.jobs.desk.PublicationDesk;
import school.quality.jobs.desk.PublicationDesk.Dated;
import school.quality.jobs.publication.PublicPage;
import school.quality.jobs.selfexam.CalendarYear;
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
    private final MessageSource words;

    PublicationPages(FigureDesk figures, PublicationDesk desk, MessageSource words) {
        this.figures = figures;
        this.desk = desk;
        this.words = words;
    }

    /**
     * The page.
     *
     * @param shown what everybody sees now; null where nothing is published
     * @param all that could be published; null where nothing was evaluated yet
     * @param chosen codes of indicators
     * @param years of which the table of self-examination can be shown too
     * @param year of the table that is chosen; 0 for none
     * @param preview of what is chosen; null before somebody has chosen
     */
    record ChoicePage(
            EvaluatedPeriods periods,
            @Nullable Dated shown,
            @Nullable PublicPage all,
            Set<String> chosen,
            List<Integer> years,
            int year,
            @Nullable PublicPage preview,
            Map<String, String> charts) {}

    @GetMapping("/schools/{school}/publication")
    @EntryTo(Room.PUBLICATION)
    String choose(
            Viewer viewer,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(required = false) @Nullable Set<String> indicators,
            @RequestParam(required = false) @Nullable Integer selfexam,
            Model model) {
        EvaluatedPeriods periods = EvaluatedPeriods.of(figures.evaluated(viewer.school()), period);
        Optional<Dated> shown = desk.shown(viewer.school());
        Evaluated run = periods.chosen();
        int year = selfexam != null ? selfexam : year(shown);
        PublicPage preview = run == null || indicators == null && selfexam == null
                ? null
                : made(viewer, periods, run, indicators == null ? Set.of() : indicators, year);
        model.addAttribute(
                "page",
                new ChoicePage(
                        periods,
                        shown.orElse(null),
                        run == null ? null : desk.everything(viewer.schoolName(), run),
                        indicators != null ? indicators : chosen(shown),
                        years(periods),
                        year,
                        preview,
                        preview == null
                                ? Map.of()
                                : SectionCharts.in(viewer.language(), words).of(preview)));
        return "publication/publication";
    }

    @PostMapping("/schools/{school}/publication")
    @EntryTo(Room.PUBLICATION)
    String publish(
            Viewer viewer,
            @RequestParam String period,
            @RequestParam(defaultValue = "") Set<String> indicators,
            @RequestParam(defaultValue = "0") int selfexam) {
        EvaluatedPeriods periods = EvaluatedPeriods.of(figures.evaluated(viewer.school()), period);
        PublicPage page = made(viewer, periods, periods.needed(), indicators, selfexam);
        desk.publish(viewer.school(), page.publishedBy(viewer.name()), viewer.actor());
        return "redirect:/schools/{school}/publication";
    }

    @PostMapping("/schools/{school}/publication/withdrawal")
    @EntryTo(Room.PUBLICATION)
    String takeDown(Viewer viewer) {
        desk.shown(viewer.school())
                .ifPresent(shown -> desk.takeDown(viewer.school(), shown.page().period(), viewer.actor()));
        return "redirect:/schools/{school}/publication";
    }

    private PublicPage made(Viewer viewer, EvaluatedPeriods periods, Evaluated run, Set<String> indicators, int year) {
        return years(periods).contains(year)
                ? desk.preview(viewer.school(), viewer.schoolName(), run, indicators, new CalendarYear(year))
                : desk.preview(viewer.schoolName(), run, indicators);
    }

    /** A school year lies in two of the calendar. */
    private static List<Integer> years(EvaluatedPeriods periods) {
        return periods.all().stream()
                .map(one -> Integer.parseInt(one.period().substring(0, 4)))
                .flatMap(first -> Stream.of(first + 1, first))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static int year(Optional<Dated> shown) {
        return shown.map(dated -> dated.page().selfExam())
                .map(PublicPage.SelfExam::year)
                .orElse(0);
    }

    private static Set<String> chosen(Optional<Dated> shown) {
        return shown.stream()
                .flatMap(dated -> dated.page().sections().stream())
                .flatMap(section -> section.indicators().stream())
                .map(PublicPage.Shown::code)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
