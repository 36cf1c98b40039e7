package school.quality.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import school.quality.jobs.desk.LoadDesk;
import school.quality.jobs.fault.Sentences;
import school.quality.jobs.store.access.Role;
import school.quality.jobs.store.access.RowSecurity;
import school.quality.jobs.store.access.TokenScope;
import school.quality.jobs.store.loading.LoadReport;
import school.quality.jobs.store.loading.LoadRequest;
import school.quality.jobs.store.loading.RowCounts;
import school.quality.jobs.store.loading.RowFault;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Scoped;
import school.quality.web.access.Viewer;

/** Loads of data by other programs; every row is of the token's school. */
@RestController
@Tag(name = "Loads")
final class Loads {

    private static final int LONGEST_NAME = 100;

    private final LoadDesk desk;
    private final RowSecurity rows;

    Loads(LoadDesk desk, RowSecurity rows) {
        this.desk = desk;
        this.rows = rows;
    }

    /**
     * What became of a load.
     *
     * @param outcome TAKEN, PARTLY_TAKEN or NOTHING_TAKEN
     * @param faults of the first rejected rows
     */
    record Loaded(long load, boolean dryRun, String outcome, RowCounts rows, List<Fault> faults) {}

    /**
     * Why a row could not be taken, and where it stands.
     *
     * @param code number of the fault
     * @param column null where it is about the whole row
     */
    record Fault(
            String file,
            String sheet,
            int row,
            String code,
            @Nullable String column,
            String sentence) {}

    @Operation(summary = "Loads files as one load, as ./vsoko import does; dryRun only checks and counts")
    @PostMapping(path = "/api/v1/schools/{school}/loads", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @EntryTo(
            value = Room.LOADS,
            only = {Role.DEPUTY_HEAD, Role.DIRECTOR})
    @Scoped(TokenScope.LOADS)
    ResponseEntity<Loaded> load(
            Viewer viewer,
            @RequestParam List<MultipartFile> files,
            @RequestParam(defaultValue = "false") boolean dryRun)
            throws IOException {
        Path folder = Files.createTempDirectory("vsoko-load");
        try {
            List<Path> kept = new ArrayList<>();
            for (MultipartFile file : files) {
                // each in a folder of its own, so that two of one name do not meet
                Path own = Files.createDirectory(folder.resolve(Integer.toString(kept.size())));
                kept.add(own.resolve(name(file, kept.size())));
                file.transferTo(kept.get(kept.size() - 1));
            }
            LoadRequest request = new LoadRequest(
                    kept, Optional.of(viewer.school()), Optional.empty(), false, false, dryRun, viewer.by());
            Loaded loaded = told(rows.asProgram(() -> desk.load(request)), viewer.language());
            return ResponseEntity.status(HttpStatus.OK).body(loaded);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** The last part of what the program called it; a name may be a path. */
    private static String name(MultipartFile file, int number) {
        String given = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        String last = given.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}:*?\"<>|]", "_");
        String end = last.substring(Math.max(0, last.length() - LONGEST_NAME));
        return end.isBlank() || end.startsWith(".") ? "file" + number : end;
    }

    private static Loaded told(LoadReport report, Locale language) {
        List<Fault> faults = report.firstFaults().stream()
                .map(fault -> told(fault, language))
                .toList();
        return new Loaded(report.loadId(), report.dryRun(), report.outcome().name(), report.total(), faults);
    }

    private static Fault told(RowFault fault, Locale language) {
        return new Fault(
                fault.file(),
                fault.sheet(),
                fault.row(),
                fault.code(),
                fault.column(),
                Sentences.in(language)
                        .fault(fault.code(), fault.dataset(), fault.column(), fault.value(), fault.details()));
    }
}
