package school.quality.jobs.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/** A file appears under its name only when it is whole. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes beside the target and moves it there at the end; after a failure nothing has changed. */
    public static void write(Path target, Consumer<OutputStream> content) {
        Path whole = target.toAbsolutePath();
        try {
            Files.createDirectories(whole.getParent());
            Path draft = whole.resolveSibling(whole.getFileName() + ".part");
            try {
                fill(draft, content);
                Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Path draft, Consumer<OutputStream> content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
            content.accept(out);
        }
    }
}
