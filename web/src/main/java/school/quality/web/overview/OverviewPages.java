package school.quality.web.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import school.quality.jobs.desk.FigureDesk;
import school.quality.jobs.desk.PlanDesk;
import school.quality.jobs.store.access.RowSecurity;
import school.quality.jobs.store.results.SchoolFigures.Evaluated;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Viewer;
import school.quality.web.layout.EvaluatedPeriods;

/** The whole programme of a school on one page. */
@Controller
final class OverviewPages {

    private static final int LAST_RUNS = 5;

    private final FigureDesk figures;
    private final PlanDesk plans;
    private final RowSecurity rows;

    OverviewPages(FigureDesk figures, PlanDesk plans, RowSecurity rows) {
        this.figures = figures;
        this.plans = plans;
        this.rows = rows;
    }

    @GetMapping("/schools/{school}/overview")
    @EntryTo(Room.OVERVIEW)
    String overview(Viewer viewer, @RequestParam(defaultValue = "") String period, Model model) {
        model.addAttribute("page", page(viewer, EvaluatedPeriods.of(figures.evaluated(viewer.school()), period)));
        return "overview/overview";
    }

    private OverviewPage page(Viewer viewer, EvaluatedPeriods periods) {
        @Nullable Evaluated run = periods.chosen();
        return new OverviewPage(
                periods,
                run == null ? null : figures.overview(run, viewer.language()),
                due(viewer),
                figures.runs(viewer.school(), LAST_RUNS),
                run == null ? List.of() : figures.funds(viewer.school(), run.period()));
    }

    /** As the program: whether rows of health are loaded is told, not what they say. */
    private @Nullable Due due(Viewer viewer) {
        return rows
                .asProgram(() -> plans.plans(Optional.of(viewer.school()), Optional.empty(), LocalDate.now()))
                .stream()
                .findFirst()
                .map(plan -> Due.of(plan, viewer.language()))
                .orElse(null);
    }
}
