package school.quality.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import school.quality.jobs.desk.DraftDesk;
import school.quality.jobs.desk.MethodDesk;
import school.quality.jobs.desk.MethodDesk.Shown;
import school.quality.jobs.store.access.TokenScope;
import school.quality.jobs.store.results.Regulations.Status;
import school.quality.jobs.store.results.Regulations.Version;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Scoped;
import school.quality.web.access.Viewer;

/** By what figures are judged and points are given: norms, settings, regulations. */
@RestController
@Tag(name = "Rules")
final class Rules {

    private final MethodDesk norms;
    private final MethodDesk settings;
    private final DraftDesk regulations;

    Rules(
            @Qualifier("normsDesk") MethodDesk norms,
            @Qualifier("settingsDesk") MethodDesk settings,
            DraftDesk regulations) {
        this.norms = norms;
        this.settings = settings;
        this.regulations = regulations;
    }

    @Operation(summary = "Norms that hold, by the columns of their workbook")
    @GetMapping("/api/v1/schools/{school}/norms")
    @EntryTo(Room.METHOD)
    @Scoped(TokenScope.FIGURES)
    List<Map<String, String>> norms(Viewer viewer) {
        return rows(norms, viewer);
    }

    @Operation(summary = "Settings of the method that hold, by the columns of their workbook")
    @GetMapping("/api/v1/schools/{school}/settings")
    @EntryTo(Room.METHOD)
    @Scoped(TokenScope.FIGURES)
    List<Map<String, String>> settings(Viewer viewer) {
        return rows(settings, viewer);
    }

    private static List<Map<String, String>> rows(MethodDesk desk, Viewer viewer) {
        return desk.rows(viewer.school(), viewer.language()).stream()
                .map(Shown::values)
                .toList();
    }

    /** A version of a regulation and how far it has come. */
    record Regulation(String code, int version, Status status, LocalDate validFrom) {}

    @Operation(summary = "Regulations of the school with their versions")
    @GetMapping("/api/v1/schools/{school}/regulations")
    @EntryTo(Room.REGULATIONS)
    @Scoped(TokenScope.FIGURES)
    List<Regulation> regulations(Viewer viewer) {
        return regulations.versions(viewer.school()).stream()
                .map(one -> new Regulation(one.code(), one.version(), one.status(), one.validFrom()))
                .toList();
    }

    @Operation(summary = "A version of a regulation, as regulation export writes it")
    @GetMapping(
            path = "/api/v1/schools/{school}/regulations/{code}/{version}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @EntryTo(Room.REGULATIONS)
    @Scoped(TokenScope.FIGURES)
    String regulation(Viewer viewer, @PathVariable String code, @PathVariable int version) {
        return regulations.versions(viewer.school()).stream()
                .filter(one -> one.code().equals(code) && one.version() == version)
                .map(Version::body)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
