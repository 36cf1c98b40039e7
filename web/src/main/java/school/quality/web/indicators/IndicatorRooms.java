package school.quality.web.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import school.quality.engine.indicator.Scope;
import school.quality.jobs.desk.ExplainDesk;
import school.quality.jobs.desk.ExplainRefused;
import school.quality.jobs.desk.ExplainRequest;
import school.quality.jobs.desk.ExportRequest;
import school.quality.jobs.desk.FigureDesk;
import school.quality.jobs.export.explanation.Told;
import school.quality.jobs.export.pages.IndicatorPage;
import school.quality.jobs.export.pages.IndicatorPages;
import school.quality.jobs.export.pages.ListPage;
import school.quality.jobs.store.access.RowSecurity;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Viewer;
import school.quality.web.layout.Download;
import school.quality.web.layout.EvaluatedPeriods;

/** The list of indicators, the page of one, what stands behind it. */
@Controller
final class IndicatorRooms {

    private final FigureDesk figures;
    private final ExplainDesk explanations;
    private final RowSecurity rows;
    private final MessageSource words;

    IndicatorRooms(FigureDesk figures, ExplainDesk explanations, RowSecurity rows, MessageSource words) {
        this.figures = figures;
        this.explanations = explanations;
        this.rows = rows;
        this.words = words;
    }

    @GetMapping("/schools/{school}/indicators")
    @EntryTo(Room.INDICATORS)
    String list(
            Viewer viewer,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String mark,
            Model model) {
        EvaluatedPeriods periods = periods(viewer, period);
        ListFilter filter = new ListFilter(q, section, mark);
        model.addAttribute(
                "page",
                ListedIndicators.of(
                        periods,
                        periods.chosen() == null ? null : figures.overview(periods.chosen(), viewer.language()),
                        filter));
        return "indicators/list";
    }

    @GetMapping("/schools/{school}/indicators/{code}")
    @EntryTo(Room.INDICATORS)
    String one(
            Viewer viewer,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String figure,
            Model model) {
        EvaluatedPeriods periods = periods(viewer, period);
        IndicatorPage page = figures.indicator(
                        viewer.school(),
                        periods.needed(),
                        code,
                        new IndicatorPages.Choice(scope(by), figure),
                        viewer.language())
                .orElseThrow(IndicatorRooms::notFound);
        model.addAttribute("page", shown(periods, page, viewer.language()));
        return "indicators/indicator";
    }

    /** What stands behind one figure: the sentences, the rows of data, who is left out. */
    @GetMapping("/schools/{school}/indicators/{code}/rows")
    @EntryTo(Room.INDICATORS)
    String rows(
            Viewer viewer,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String period,
            @RequestParam String figure,
            @RequestParam String scope,
            @RequestParam String unit,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            Model model) {
        ExplainRequest request =
                request(viewer, code, periods(viewer, period).needed().period(), figure, scope, unit);
        model.addAttribute("page", new Behind(code, request.period(), told(request)));
        return fragment ? "indicators/rows :: told" : "indicators/rows";
    }

    /** The lists behind it, for example who is one mark short. */
    @GetMapping("/schools/{school}/indicators/{code}/lists")
    @EntryTo(Room.INDICATORS)
    String lists(
            Viewer viewer,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String period,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            Model model) {
        String of = periods(viewer, period).needed().period();
        model.addAttribute(
                "page",
                new Lists(
                        code, of, figures.lists(viewer.school(), of, code, mayName(viewer, code), viewer.language())));
        return fragment ? "indicators/lists :: lists" : "indicators/lists";
    }

    @GetMapping("/schools/{school}/indicators/{code}/file")
    @EntryTo(Room.INDICATORS)
    ResponseEntity<Resource> file(
            Viewer viewer,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String period,
            @RequestParam ExportRequest.Form form) {
        var run = periods(viewer, period).needed();
        String name = (viewer.school() + "-" + run.period() + "-" + code).replace('/', '-') + "."
                + form.name().toLowerCase(Locale.ROOT);
        return Download.of(
                name, file -> figures.write(viewer.school(), run, code, form, viewer.language(), file, viewer.by()));
    }

    /** What stands behind a figure. */
    record Behind(String code, String period, Told told) {}

    /** The lists behind an indicator. */
    record Lists(String code, String period, List<ListPage> lists) {}

    private EvaluatedPeriods periods(Viewer viewer, String period) {
        return EvaluatedPeriods.of(figures.evaluated(viewer.school()), period);
    }

    private ShownIndicator shown(EvaluatedPeriods periods, IndicatorPage page, Locale language) {
        Charts charts = new Charts(
                words.getMessage("indicators.forecast", null, language),
                words.getMessage("indicators.low", null, language),
                words.getMessage("indicators.high", null, language));
        return new ShownIndicator(
                periods,
                page,
                charts.trend(page.trends()),
                charts.breakdown(page.breakdown()),
                figures.lists(page.passport().code()));
    }

    private ExplainRequest request(
            Viewer viewer, String code, String period, String figure, String scope, String unit) {
        String[] parts = figure.split(":", 2);
        return new ExplainRequest(
                period,
                Optional.of(viewer.school()),
                new ExplainRequest.OfIndicator(code, parts[0], parts.length > 1 ? parts[1] : null, scope(scope), unit),
                mayName(viewer, code),
                true,
                viewer.language());
    }

    /**
     * Read as the program, for the school of the person who asks: a file may have brought rows of several schools, and of health
     * there are numbers to count that nobody here may see, nor are they shown.
     */
    private Told told(ExplainRequest request) {
        try {
            String code = ((ExplainRequest.OfIndicator) request.subject()).code();
            Told told = rows.asProgram(() -> explanations.told(request));
            return figures.isNameless(code) ? told.withoutRows() : told;
        } catch (ExplainRefused nothing) {
            throw notFound();
        }
    }

    private boolean mayName(Viewer viewer, String code) {
        return viewer.maySeePupils() && !figures.isNameless(code);
    }

    private static @Nullable Scope scope(String name) {
        return Arrays.stream(Scope.values())
                .filter(scope -> scope.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
