package school.quality.web.loads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import school.quality.jobs.desk.LoadDesk;
import school.quality.jobs.fault.Note;
import school.quality.jobs.fault.Sentences;
import school.quality.jobs.store.loading.LoadReport;
import school.quality.jobs.store.loading.LoadRequest;
import school.quality.jobs.store.loading.SourceCounts;

/**
 * A folder with a subfolder for each school, named by its code. Files that have come to rest there are loaded as one load:
 * what was taken whole moves to {@code done}, the rest to {@code refused} with the reasons and a workbook of the rejected rows
 * beside it.
 */
final class WatchedFolder {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);
    private static final Locale LANGUAGE = Locale.forLanguageTag("ru");

    private final Path folder;
    private final LoadDesk loads;
    private final Supplier<Set<String>> schools;
    private final Map<String, Map<Path, String>> seen = new TreeMap<>();

    /** @param schools codes of the schools there are */
    WatchedFolder(Path folder, LoadDesk loads, Supplier<Set<String>> schools) {
        this.folder = folder;
        this.loads = loads;
        this.schools = schools;
    }

    /** Looks at each school's folder; what has not changed since the last look is loaded. */
    void look() {
        Set<String> known = schools.get();
        for (Path school : in(folder, path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))) {
            String code = name(school);
            if (known.contains(code)) {
                look(code, school);
            }
        }
    }

    private void look(String code, Path of) {
        Map<Path, String> now = states(in(of, WatchedFolder::isFile));
        Map<Path, String> before = seen.getOrDefault(code, Map.of());
        if (now.isEmpty() || !now.equals(before)) {
            seen.put(code, now);
            return;
        }
        seen.remove(code);
        load(code, of, List.copyOf(now.keySet()));
    }

    private void load(String code, Path of, List<Path> files) {
        try {
            LoadRequest request =
                    new LoadRequest(files, Optional.of(code), Optional.empty(), false, false, false, Optional.empty());
            settle(of, files, loads.load(request));
        } catch (RuntimeException e) {
            LOG.error("files in the watched folder of a school could not be loaded", e);
            files.forEach(file -> move(file, of.resolve("refused")));
        }
    }

    private void settle(Path of, List<Path> files, LoadReport report) {
        Set<String> faulty = faulty(report);
        files.forEach(file -> move(file, of.resolve(faulty.contains(name(file)) ? "refused" : "done")));
        if (!faulty.isEmpty()) {
            tell(of.resolve("refused"), report);
        }
    }

    /** Names of files that were refused or have rejected rows. */
    private static Set<String> faulty(LoadReport report) {
        Set<String> names = report.sources().stream()
                .filter(source -> source.rows().rejected() > 0)
                .map(SourceCounts::file)
                .collect(Collectors.toCollection(HashSet::new));
        report.refusedFiles().stream().map(Note::file).forEach(names::add);
        return names;
    }

    private void tell(Path refused, LoadReport report) {
        String stem = "load-" + report.loadId();
        Sentences sentences = Sentences.in(LANGUAGE);
        List<String> lines = Stream.concat(
                        report.notes().stream().map(sentences::note),
                        report.firstFaults().stream()
                                .map(fault -> fault.file() + " / " + fault.sheet() + ", " + fault.row() + ": "
                                        + sentences.fault(
                                                fault.code(),
                                                fault.dataset(),
                                                fault.column(),
                                                fault.value(),
                                                fault.details())))
                .toList();
        try {
            Files.write(refused.resolve(stem + ".txt"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (report.total().rejected() > 0) {
            loads.writeRejectedRows(
                    report.loadId(), refused.resolve(stem + "-rejected.xlsx"), LANGUAGE, Optional.empty());
        }
    }

    /** Size and time of last change: what has the same twice has come to rest. */
    private static Map<Path, String> states(List<Path> files) {
        Map<Path, String> states = new TreeMap<>();
        files.forEach(file -> states.put(file, state(file)));
        return states;
    }

    private static String state(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return "gone";
        }
    }

    /** Neither a link, nor hidden, nor the lock file of an open workbook. */
    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                && !name(path).startsWith(".")
                && !name(path).startsWith("~$");
    }

    private static List<Path> in(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path file, Path to) {
        try {
            Files.createDirectories(to);
            Files.move(file, to.resolve(name(file)), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
