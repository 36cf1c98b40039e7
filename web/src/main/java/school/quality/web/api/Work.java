package school.quality.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import school.quality.engine.period.AcademicYear;
import school.quality.jobs.desk.FigureDesk;
import school.quality.jobs.desk.PlanDesk;
import school.quality.jobs.desk.RunHistoryDesk;
import school.quality.jobs.desk.UploadDesk;
import school.quality.jobs.plan.PlanEntry;
import school.quality.jobs.plan.PlanState;
import school.quality.jobs.store.access.Role;
import school.quality.jobs.store.access.RowSecurity;
import school.quality.jobs.store.access.TokenScope;
import school.quality.jobs.store.loading.LoadHistory;
import school.quality.jobs.store.loading.RowCounts;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Scoped;
import school.quality.web.access.Viewer;

/** What was loaded and evaluated, and what falls due. */
@RestController
@Tag(name = "Work")
final class Work {

    private final FigureDesk figures;
    private final RunHistoryDesk runs;
    private final UploadDesk loads;
    private final PlanDesk plans;
    private final RowSecurity rows;

    Work(FigureDesk figures, RunHistoryDesk runs, UploadDesk loads, PlanDesk plans, RowSecurity rows) {
        this.figures = figures;
        this.runs = runs;
        this.loads = loads;
        this.plans = plans;
        this.rows = rows;
    }

    /** A period that has results, and the run they are of. */
    record EvaluatedPeriod(String period, long run, LocalDateTime finishedAt) {}

    @Operation(summary = "Periods that have results, the newest first")
    @GetMapping("/api/v1/schools/{school}/periods")
    @EntryTo(Room.INDICATORS)
    @Scoped(TokenScope.FIGURES)
    List<EvaluatedPeriod> periods(Viewer viewer) {
        return figures.evaluated(viewer.school()).stream()
                .map(one -> new EvaluatedPeriod(one.period(), one.runId(), one.finishedAt()))
                .toList();
    }

    /**
     * A run.
     *
     * @param finishedAt null while it goes on, and where it broke off
     * @param paid whether its result is that of a locked period
     */
    record Run(
            long run,
            String period,
            LocalDateTime startedAt,
            @Nullable LocalDateTime finishedAt,
            @Nullable String by,
            String ruleBook,
            boolean paid) {}

    @Operation(summary = "Runs of the school, the newest first")
    @GetMapping("/api/v1/schools/{school}/runs")
    @EntryTo(
            value = Room.RUNS,
            only = {Role.DEPUTY_HEAD, Role.DIRECTOR})
    @Scoped(TokenScope.FIGURES)
    List<Run> runs(Viewer viewer) {
        return runs.runs(viewer.school()).stream()
                .map(run -> new Run(
                        run.runId(),
                        run.period(),
                        run.startedAt(),
                        run.finishedAt(),
                        run.by(),
                        run.ruleBook(),
                        run.paid()))
                .toList();
    }

    /** A load with what became of each table of its files. */
    record Load(
            long load,
            String state,
            LocalDateTime startedAt,
            @Nullable String by,
            List<Table> tables) {

        static Load of(LoadHistory.Load load) {
            List<Table> tables = load.sources().stream().map(Table::of).toList();
            return new Load(load.loadId(), load.state().name(), load.startedAt(), load.by(), tables);
        }
    }

    /** @param sha256 of the file */
    record Table(String file, String sheet, String dataset, RowCounts rows, String sha256) {

        static Table of(LoadHistory.Source source) {
            return new Table(
                    source.counts().file(),
                    source.counts().sheet(),
                    source.counts().dataset(),
                    source.counts().rows(),
                    source.sha256());
        }
    }

    @Operation(summary = "The last loads of the school, the newest first")
    @GetMapping("/api/v1/schools/{school}/loads")
    @EntryTo(
            value = Room.LOADS,
            only = {Role.DEPUTY_HEAD, Role.DIRECTOR})
    @Scoped(TokenScope.LOADS)
    List<Load> loads(Viewer viewer) {
        return loads.loads(viewer.school(), Optional.empty()).stream()
                .map(Load::of)
                .toList();
    }

    @Operation(summary = "One load of the school")
    @GetMapping("/api/v1/schools/{school}/loads/{load}")
    @EntryTo(
            value = Room.LOADS,
            only = {Role.DEPUTY_HEAD, Role.DIRECTOR})
    @Scoped(TokenScope.LOADS)
    Load load(Viewer viewer, @PathVariable long load) {
        return loads.load(viewer.school(), load).map(Load::of).orElseThrow(Work::nothing);
    }

    /** An indicator on the day it falls due; missing are the datasets without which it cannot be told. */
    record Due(
            String indicator,
            String period,
            LocalDate due,
            PlanState state,
            List<String> responsible,
            List<String> missing) {

        static Due of(PlanEntry entry) {
            List<String> missing = entry.data().stream()
                    .filter(data -> data.loaded().isEmpty())
                    .flatMap(data -> data.datasets().stream())
                    .distinct()
                    .toList();
            return new Due(
                    entry.indicator().code(),
                    entry.period().code(),
                    entry.due(),
                    entry.state(),
                    entry.responsible(),
                    missing);
        }
    }

    @Operation(summary = "What falls due in a school year, of the newest where none is named")
    @GetMapping("/api/v1/schools/{school}/plan")
    @EntryTo(Room.METHOD)
    @Scoped(TokenScope.FIGURES)
    List<Due> plan(Viewer viewer, @RequestParam(defaultValue = "") String year) {
        Optional<AcademicYear> wanted =
                Optional.of(year).filter(AcademicYear::isWellFormed).map(AcademicYear::new);
        if (wanted.isEmpty() && !year.isEmpty()) {
            throw nothing();
        }
        // whether rows of health are loaded is told, not what they say
        return rows.asProgram(() -> plans.plans(Optional.of(viewer.school()), wanted, LocalDate.now())).stream()
                .findFirst()
                .orElseThrow(Work::nothing)
                .entries()
                .stream()
                .map(Due::of)
                .toList();
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
