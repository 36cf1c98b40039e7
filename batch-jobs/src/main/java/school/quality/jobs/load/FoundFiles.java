package school.quality.jobs.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import school.quality.jobs.fault.Note;
import school.quality.jobs.fault.NoteCode;

/**
 * The files that paths lead to.
 *
 * @param files sorted within each folder, each once
 * @param notes paths that lead nowhere, files in folders that are of no kind that is loaded
 */
public record FoundFiles(List<Path> files, List<Note> notes) {

    /** Old and HTML workbooks are among them because they are refused with advice, not passed over. */
    private static final Set<String> KINDS = Set.of("xlsx", "xlsm", "xls", "csv", "tsv", "txt", "json", "htm", "html");

    /** Looks into folders; files named themselves are taken whatever they are called. */
    public static FoundFiles in(List<Path> paths) {
        Set<Path> files = new LinkedHashSet<>();
        List<Note> notes = new ArrayList<>();
        for (Path path : paths) {
            List<Path> found = Files.isDirectory(path) ? filesIn(path, notes) : List.of(path);
            if (found.isEmpty() || !Files.exists(path)) {
                notes.add(Note.about(nameOf(path), NoteCode.NOTHING_THERE));
            } else {
                found.forEach(file -> files.add(file.toAbsolutePath().normalize()));
            }
        }
        return new FoundFiles(List.copyOf(files), notes);
    }

    private static List<Path> filesIn(Path folder, List<Note> notes) {
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> visible = tree.filter(file -> Files.isRegularFile(file) && isVisible(folder.relativize(file)))
                    .sorted()
                    .toList();
            visible.stream()
                    .filter(file -> !isOfKnownKind(file))
                    .forEach(file -> notes.add(Note.about(nameOf(file), NoteCode.FILE_PASSED_OVER)));
            return visible.stream().filter(FoundFiles::isOfKnownKind).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Neither hidden, nor within a hidden folder, nor the lock file of an open workbook. */
    private static boolean isVisible(Path relative) {
        for (Path name : relative) {
            if (name.toString().startsWith(".") || name.toString().startsWith("~$")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfKnownKind(Path file) {
        String name = nameOf(file).toLowerCase(Locale.ROOT);
        return KINDS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return (name == null ? path : name).toString();
    }
}
