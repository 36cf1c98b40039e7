package school.quality.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import school.quality.jobs.desk.ExplainDesk;
import school.quality.jobs.desk.ExplainRequest;
import school.quality.jobs.desk.ExportDesk;
import school.quality.jobs.desk.ExportRequest;
import school.quality.jobs.desk.ExportRequest.Form;
import school.quality.jobs.desk.ExportRequest.What;
import school.quality.jobs.store.access.Role;
import school.quality.jobs.store.access.TokenScope;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Scoped;
import school.quality.web.access.Viewer;

/** Results of a period, in the forms of {@code ./vsoko export} and {@code ./vsoko explain --format json}. */
@RestController
@Tag(name = "Results")
final class Results {

    private static final String CSV = "text/csv";

    private final ExportDesk exports;
    private final ExplainDesk explanations;

    Results(ExportDesk exports, ExplainDesk explanations) {
        this.exports = exports;
        this.explanations = explanations;
    }

    @Operation(summary = "All figures of a period, as export indicators writes them")
    @GetMapping(path = "/api/v1/schools/{school}/indicators", produces = MediaType.APPLICATION_JSON_VALUE)
    @EntryTo(Room.INDICATORS)
    @Scoped(TokenScope.FIGURES)
    void indicators(Viewer viewer, @RequestParam String period, HttpServletResponse response) throws IOException {
        export(viewer, response, What.INDICATORS, period);
    }

    @Operation(summary = "What the figures may be in the period after the one named, as export forecast writes it")
    @GetMapping(path = "/api/v1/schools/{school}/forecasts", produces = MediaType.APPLICATION_JSON_VALUE)
    @EntryTo(Room.INDICATORS)
    @Scoped(TokenScope.FIGURES)
    void forecasts(Viewer viewer, @RequestParam String period, HttpServletResponse response) throws IOException {
        export(viewer, response, What.FORECAST, period);
    }

    @Operation(summary = "How the figures of an indicator came about")
    @GetMapping(
            path = "/api/v1/schools/{school}/indicators/{code}/explanation",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @EntryTo(Room.INDICATORS)
    @Scoped(TokenScope.FIGURES)
    String indicator(
            Viewer viewer,
            @PathVariable String code,
            @RequestParam String period,
            @RequestParam(required = false) @Nullable String measure,
            @RequestParam(required = false) @Nullable String category) {
        return explained(viewer, period, new ExplainRequest.OfIndicator(code, measure, category, null, null));
    }

    @Operation(summary = "Points and places of everybody, as export ratings writes them")
    @GetMapping(path = "/api/v1/schools/{school}/ratings", produces = MediaType.APPLICATION_JSON_VALUE)
    @EntryTo(Room.SHEETS)
    @Scoped(TokenScope.RATINGS)
    void ratings(Viewer viewer, @RequestParam String period, HttpServletResponse response) throws IOException {
        export(viewer, response, What.RATINGS, period);
    }

    @Operation(summary = "Where little decides over points and places, as export cliffs writes it")
    @GetMapping(path = "/api/v1/schools/{school}/cliffs", produces = MediaType.APPLICATION_JSON_VALUE)
    @EntryTo(Room.SHEETS)
    @Scoped(TokenScope.RATINGS)
    void cliffs(Viewer viewer, @RequestParam String period, HttpServletResponse response) throws IOException {
        export(viewer, response, What.CLIFFS, period);
    }

    @Operation(summary = "What is claimed more than once, as export claimed-twice writes it")
    @GetMapping(path = "/api/v1/schools/{school}/claimed-twice", produces = MediaType.APPLICATION_JSON_VALUE)
    @EntryTo(Room.SHEETS)
    @Scoped(TokenScope.RATINGS)
    void claimedTwice(Viewer viewer, @RequestParam String period, HttpServletResponse response) throws IOException {
        export(viewer, response, What.CLAIMED_TWICE, period);
    }

    @Operation(summary = "How the points and the sum of somebody came about")
    @GetMapping(path = "/api/v1/schools/{school}/ratings/{staffId}", produces = MediaType.APPLICATION_JSON_VALUE)
    @EntryTo(value = Room.SHEETS, only = Role.DIRECTOR)
    @Scoped(TokenScope.RATINGS)
    String rating(Viewer viewer, @PathVariable String staffId, @RequestParam String period) {
        return explained(viewer, period, new ExplainRequest.Person(staffId, null, null, null));
    }

    @Operation(summary = "How the own points and the own sum came about")
    @GetMapping(path = "/api/v1/schools/{school}/rating", produces = MediaType.APPLICATION_JSON_VALUE)
    @EntryTo(Room.MY_RATING)
    @Scoped(TokenScope.RATINGS)
    String ownRating(Viewer viewer, @RequestParam String period) {
        String own = Optional.ofNullable(viewer.staffId()).orElse("");
        return explained(viewer, period, new ExplainRequest.Person(own, null, null, null));
    }

    @Operation(summary = "Sums of everybody, as export allowances writes them")
    @GetMapping(path = "/api/v1/schools/{school}/allowances", produces = MediaType.APPLICATION_JSON_VALUE)
    @EntryTo(Room.ALLOWANCES)
    @Scoped(TokenScope.ALLOWANCES)
    void allowances(Viewer viewer, @RequestParam String period, HttpServletResponse response) throws IOException {
        export(viewer, response, What.ALLOWANCES, period);
    }

    @Operation(summary = "The list for the accounting program, as export payroll --format csv writes it")
    @GetMapping(path = "/api/v1/schools/{school}/payroll", produces = CSV)
    @EntryTo(Room.ALLOWANCES)
    @Scoped(TokenScope.ALLOWANCES)
    void payroll(Viewer viewer, @RequestParam String period, HttpServletResponse response) throws IOException {
        WrittenFile.send(response, CSV, file -> exports.export(request(viewer, What.PAYROLL, Form.CSV, period, file)));
    }

    private String explained(Viewer viewer, String period, ExplainRequest.Subject subject) {
        ExplainRequest request = new ExplainRequest(
                period, Optional.of(viewer.school()), subject, viewer.maySeePupils(), true, viewer.language());
        String json = explanations.json(request);
        explanations.noteReading("explain", request, viewer.by());
        return json;
    }

    private void export(Viewer viewer, HttpServletResponse response, What what, String period) throws IOException {
        WrittenFile.json(response, file -> exports.export(request(viewer, what, Form.JSON, period, file)));
    }

    private static ExportRequest request(Viewer viewer, What what, Form form, String period, Path file) {
        return new ExportRequest(
                what, form, period, List.of(viewer.school()), Optional.empty(), viewer.language(), file, viewer.by());
    }
}
