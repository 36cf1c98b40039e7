package school.quality.jobs.store.loading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What one call of import asks for.
 *
 * @param paths files and folders
 * @param school the only school that rows may be about
 * @param year the school year, {@code 2025/26}, that header-only files and {@code replace} are about
 * @param register whether a journal report may create the year, class and pupils that it names
 * @param replace whether rows that the load does not contain are closed
 * @param dryRun whether everything is checked and counted, but nothing changed
 * @param by who loads, as far as known
 */
public record LoadRequest(
        List<Path> paths,
        Optional<String> school,
        Optional<String> year,
        boolean register,
        boolean replace,
        boolean dryRun,
        Optional<String> by) {

    public LoadRequest {
        paths = List.copyOf(paths);
    }

    /** A plain load of these paths. */
    public static LoadRequest of(Path... paths) {
        return new LoadRequest(
                List.of(paths), Optional.empty(), Optional.empty(), false, false, false, Optional.empty());
    }

    public LoadRequest forSchool(String code) {
        return new LoadRequest(paths, Optional.of(code), year, register, replace, dryRun, by);
    }

    public LoadRequest forYear(String code) {
        return new LoadRequest(paths, school, Optional.of(code), register, replace, dryRun, by);
    }

    public LoadRequest replacing() {
        return new LoadRequest(paths, school, year, register, true, dryRun, by);
    }

    public LoadRequest rehearsed() {
        return new LoadRequest(paths, school, year, register, replace, true, by);
    }

    public LoadRequest registering() {
        return new LoadRequest(paths, school, year, true, replace, dryRun, by);
    }
}
