package school.quality.jobs.export.evidence;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.sheet.Cell;
import school.quality.jobs.sheet.Column;
import school.quality.jobs.sheet.CsvEncoding;
import school.quality.jobs.sheet.CsvWriter;
import school.quality.jobs.sheet.Format;
import school.quality.jobs.sheet.Tone;

/** Where the parts of a pack are gathered, out of sight of other users; gone when closed. */
public final class EvidenceFolder implements AutoCloseable {

    private final Path folder;

    private EvidenceFolder(Path folder) {
        this.folder = folder;
    }

    public static EvidenceFolder make() {
        try {
            return new EvidenceFolder(Files.createTempDirectory("vsoko-evidence"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A place in the pack; its folder is there afterwards. */
    public Path place(String file) {
        Path place = folder.resolve(file);
        try {
            Files.createDirectories(place.getParent());
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void text(String file, String text) {
        try {
            Files.writeString(place(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes lines as they come. */
    public void lines(String file, Stream<String> lines) {
        try (BufferedWriter out = Files.newBufferedWriter(place(file))) {
            for (String line : (Iterable<String>) lines::iterator) {
                out.write(line + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a table as it is read. */
    public void table(String file, List<String> columns, Consumer<Consumer<List<@Nullable String>>> rows) {
        List<Column> headers =
                columns.stream().map(name -> Column.of(name, Format.TEXT)).toList();
        CsvWriter.write(
                place(file),
                CsvEncoding.UTF_8_WITH_BOM,
                headers,
                csv -> rows.accept(row -> csv.row(
                        Tone.NORMAL, row.stream().map(EvidenceFolder::cell).toList())));
    }

    private static Cell cell(@Nullable String text) {
        return text == null ? Cell.empty() : Cell.text(text);
    }

    /** All files with their names in the pack, in the order of the names. */
    List<String> files() {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void copy(String file, OutputStream out) throws IOException {
        Files.copy(folder.resolve(file), out);
    }

    @Override
    public void close() {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
