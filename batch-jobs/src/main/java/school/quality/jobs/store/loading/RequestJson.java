package school.quality.jobs.store.loading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request as the register of loads keeps it. */
record RequestJson(
        List<String> paths,
        @Nullable String school,
        @Nullable String year,
        boolean register,
        boolean replace,
        boolean dryRun,
        @Nullable String by) {

    static String write(LoadRequest request) {
        return Json.of(new RequestJson(
                request.paths().stream()
                        .map(path -> path.toAbsolutePath().toString())
                        .toList(),
                request.school().orElse(null),
                request.year().orElse(null),
                request.register(),
                request.replace(),
                request.dryRun(),
                request.by().orElse(null)));
    }

    static LoadRequest read(String json) {
        RequestJson stored = Json.read(json, RequestJson.class);
        return new LoadRequest(
                stored.paths().stream().map(Path::of).toList(),
                Optional.ofNullable(stored.school()),
                Optional.ofNullable(stored.year()),
                stored.register(),
                stored.replace(),
                stored.dryRun(),
                Optional.ofNullable(stored.by()));
    }
}
