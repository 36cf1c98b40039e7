package school.quality.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import school.quality.jobs.desk.ExportDesk;
import school.quality.jobs.desk.ExportRequest.Form;
import school.quality.jobs.desk.FigureDesk;
import school.quality.jobs.desk.ListRequest;
import school.quality.jobs.desk.RunDifferenceDesk;
import school.quality.jobs.difference.SchoolDifference;
import school.quality.jobs.store.access.Role;
import school.quality.jobs.store.access.TokenScope;
import school.quality.jobs.store.lists.ListKind;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Scoped;
import school.quality.web.access.Viewer;
import school.quality.web.background.Task;
import school.quality.web.runs.Comparisons;

/** What stands behind results: the lists of an indicator, and what changed since the result before. */
@RestController
@Tag(name = "Grounds")
final class Grounds {

    /** Most comparisons are ready by then, and a program need not ask twice. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final FigureDesk figures;
    private final ExportDesk exports;
    private final Comparisons comparisons;
    private final RunDifferenceDesk differences;

    Grounds(FigureDesk figures, ExportDesk exports, Comparisons comparisons, RunDifferenceDesk differences) {
        this.figures = figures;
        this.exports = exports;
        this.comparisons = comparisons;
        this.differences = differences;
    }

    @Operation(summary = "The lists behind an indicator, as export lists writes them; most indicators have none")
    @GetMapping(path = "/api/v1/schools/{school}/indicators/{code}/lists", produces = MediaType.APPLICATION_JSON_VALUE)
    @EntryTo(Room.INDICATORS)
    @Scoped(TokenScope.FIGURES)
    void lists(Viewer viewer, @PathVariable String code, @RequestParam String period, HttpServletResponse response)
            throws IOException {
        Set<ListKind> wanted = lists(code);
        boolean names = viewer.maySeePupils() && !figures.isNameless(code);
        WrittenFile.json(
                response,
                file -> exports.export(new ListRequest(
                        Form.JSON,
                        period,
                        List.of(viewer.school()),
                        wanted,
                        names,
                        viewer.language(),
                        file,
                        viewer.by())));
    }

    /** An export of no list by name would be one of all. */
    private static Set<ListKind> lists(String code) {
        Set<ListKind> behind = Stream.of(ListKind.values())
                .filter(list -> list.indicator().equals(code))
                .collect(Collectors.toSet());
        if (behind.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return behind;
    }

    @Operation(
            summary = "What changed from the last but one result of a period to the last, as difference writes it; "
                    + "people only for the director")
    @ApiResponse(responseCode = "200", description = "What changed")
    @ApiResponse(responseCode = "202", description = "It is being computed: ask again after Retry-After seconds")
    @GetMapping(path = "/api/v1/schools/{school}/differences", produces = MediaType.APPLICATION_JSON_VALUE)
    @EntryTo(
            value = Room.RUNS,
            only = {Role.DEPUTY_HEAD, Role.DIRECTOR})
    @Scoped(TokenScope.RATINGS)
    void differences(Viewer viewer, @RequestParam String period, HttpServletResponse response) throws IOException {
        Task<List<SchoolDifference>> comparing = comparisons
                .ofLastTwo(viewer.school(), period)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        comparing.endsWithin(PATIENCE);
        comparing.refused().ifPresent(refusal -> {
            throw refusal;
        });
        if (comparing.hasFailed()) {
            throw new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR);
        }
        Optional<List<SchoolDifference>> found = comparing.result();
        if (found.isPresent()) {
            write(found.get(), viewer, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(PATIENCE.toSeconds()));
            response.setStatus(HttpStatus.ACCEPTED.value());
        }
    }

    private void write(List<SchoolDifference> found, Viewer viewer, HttpServletResponse response) throws IOException {
        List<SchoolDifference> seen = viewer.is(Role.DIRECTOR)
                ? found
                : found.stream().map(SchoolDifference::withoutPeople).toList();
        WrittenFile.json(response, file -> differences.write(seen, Form.JSON, viewer.language(), file, viewer.by()));
    }
}
